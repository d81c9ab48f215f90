import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { MailIntakeTokenSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import Mailbox from '#mail/models/mailbox'

/** Lets a program hand in mails for one mailbox over HTTP, and nothing else. */
export default class MailIntakeToken extends compose(MailIntakeTokenSchema, TenantScoped) {
  @column({ serializeAs: null })
  declare tokenHash: string

  @belongsTo(() => Mailbox)
  declare mailbox: BelongsTo<typeof Mailbox>
}
