import { compose } from '@adonisjs/core/helpers'
import { RecoveryCodeSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** One of a person's codes for when their factor is lost; used ones stay until all are renewed. */
export default class RecoveryCode extends compose(RecoveryCodeSchema, TenantScoped) {}
