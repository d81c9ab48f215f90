import { compose } from '@adonisjs/core/helpers'
import { TeamSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

/**
 * A group of staff that tickets can be given to. A deleted one stays as a name in the history
 * of its tickets and is nowhere offered any more.
 */
export default class Team extends compose(TeamSchema, TenantScoped) {}
