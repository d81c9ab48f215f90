import { compose } from '@adonisjs/core/helpers'
import { ErasureSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** That somebody asked for a person to be anonymized, and how far that has got. */
export default class Erasure extends compose(ErasureSchema, TenantScoped) {}
