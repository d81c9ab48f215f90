import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { Locale } from '#config/i18n'
import { MailTemplateSchema } from '#database/schema'
import User from '#identity/models/user'
import { TenantScoped } from '#tenancy/tenant_scoped'

/** A workspace's own words for one kind of mail in one language, where they differ from ours. */
export default class MailTemplate extends compose(MailTemplateSchema, TenantScoped) {
  @column()
  declare locale: Locale

  @column({ prepare: (texts) => JSON.stringify(texts) })
  declare texts: Record<string, string>

  @belongsTo(() => User, { foreignKey: 'updatedById' })
  declare updatedBy: BelongsTo<typeof User>
}
