import { compose } from '@adonisjs/core/helpers'
import { TeamMemberSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

/**
 * That a staff member works in a team. Known by both ids: create and query it, but do not
 * save or delete an instance, which Lucid would find by the team alone.
 */
export default class TeamMember extends compose(TeamMemberSchema, TenantScoped) {}
