import { column } from '@adonisjs/lucid/orm'
import type { Locale } from '#config/i18n'
import { TenantSchema } from '#database/schema'

/** Of a workspace that has not chosen one; the column's default. */
export const DEFAULT_ACCENT_COLOR = '#2f6f4f'

/**
 * A workspace: one customer company of the installation. Not tenant-scoped itself, as it is
 * what a host resolves to before there is a tenant; the app may change only its own.
 */
export default class Tenant extends TenantSchema {
  /** Those its pages and mails are offered in; its own is among them. */
  @column()
  declare languages: Locale[]
}
