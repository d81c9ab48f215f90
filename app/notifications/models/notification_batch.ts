import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { NotificationBatchSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'

export type SentBy = 'mail' | 'push'

/** Notifications that leave as one mail or one push. */
export default class NotificationBatch extends compose(NotificationBatchSchema, TenantScoped) {
  @column()
  declare channel: SentBy
}
