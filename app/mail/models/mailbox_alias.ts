import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { MailboxAliasSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import Mailbox from '#mail/models/mailbox'

/** Another address of a mailbox: mails to it arrive there, answers come from the mailbox's own. */
export default class MailboxAlias extends compose(MailboxAliasSchema, TenantScoped) {
  @belongsTo(() => Mailbox)
  declare mailbox: BelongsTo<typeof Mailbox>
}
