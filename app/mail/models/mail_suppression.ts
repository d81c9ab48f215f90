import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { MailSuppressionSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** An address, in lower case, that refused mail for good: none is sent there until it is removed. */
export default class MailSuppression extends compose(MailSuppressionSchema, TenantScoped) {
  /** Whether it came back later or was refused at the door. */
  @column()
  declare reason: 'bounced' | 'refused'
}
