import { compose } from '@adonisjs/core/helpers'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { InboundMailSchema } from '#database/schema'
import { TenantScoped } from '#tenancy/tenant_scoped'
import Mailbox from '#mail/models/mailbox'
import Ticket from '#tickets/models/ticket'

export type Door = 'imap' | 'smtp' | 'http' | 'upload'

export type InboundState = 'received' | 'processed' | 'quarantined' | 'ignored'

/** What a receiving server found out about who sent a mail, as RFC 8601 names it: pass, fail … */
export interface Verdicts {
  spf?: string
  dkim?: string
  dmarc?: string
}

/** A mail as it came in: its original lies in Drive, the row says what became of it. */
export default class InboundMail extends compose(InboundMailSchema, TenantScoped) {
  static override table = 'inbound_mails'

  @column()
  declare door: Door

  @column()
  declare state: InboundState

  @column()
  declare envelopeTo: string[]

  @column({ prepare: (verdicts: Verdicts | null) => verdicts && JSON.stringify(verdicts) })
  declare verdicts: Verdicts | null

  @belongsTo(() => Mailbox)
  declare mailbox: BelongsTo<typeof Mailbox>

  @belongsTo(() => Ticket)
  declare ticket: BelongsTo<typeof Ticket>
}
