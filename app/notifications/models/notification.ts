import { compose } from '@adonisjs/core/helpers'
import { column } from '@adonisjs/lucid/orm'
import { NotificationSchema } from '#database/schema'
import type { Kind } from '#notifications/kinds'
import { TenantScoped } from '#tenancy/tenant_scoped'

export type Details = Record<string, string | number | null>

/** Something one person was told, once per event whatever the reasons. */
export default class Notification extends compose(NotificationSchema, TenantScoped) {
  @column()
  declare kind: Kind

  @column()
  declare details: Details
}
