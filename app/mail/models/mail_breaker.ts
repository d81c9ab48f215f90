import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { MailBreakerSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** Whether a workspace's automatic mail has stopped; without a row it never did. */
export default class MailBreaker extends compose(MailBreakerSchema, TenantScoped) {
  @column({ isPrimary: true })
  declare tenantId: number
}
