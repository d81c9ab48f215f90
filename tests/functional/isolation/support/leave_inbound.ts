import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import MailBlock from '#channels/email/quarantine/models/mail_block'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import MessageMail from '#channels/email/receiving/models/message_mail'
import { TenantContext } from '#tenancy/tenant_context'
import type Message from '#tickets/models/message'
import type Ticket from '#tickets/models/ticket'

interface Known {
  mark: string
  ticket: Ticket
  messages: { public: Message }
}

/** What mails that came in leave behind: one in quarantine, one that became a message, a block. */
export async function leaveInbound({ mark, ticket, messages }: Known) {
  const made = { ticketId: ticket.id, messageId: messages.public.id }
  const quarantined = await leaveMail(mark, { state: 'quarantined', reason: 'dmarc_failed' })
  const processed = await leaveMail(mark, { state: 'processed', ...made })
  await MessageMail.create({
    messageId: made.messageId,
    fromAddress: `sender@${mark}.example`,
    fromName: `Sender ${mark}`,
    recipients: [{ address: `support@${mark}.example`, name: null }],
    ccs: [],
    isAutomatic: false,
    html: `<p>Original ${mark}</p>`,
    quotedHtml: `<p>Quote ${mark}</p>`,
  })
  const headerId = `in.${mark}@${mark}.example`
  await db.table('mail_ids').insert({
    header_id: headerId,
    ticket_id: ticket.id,
    message_id: made.messageId,
    direction: 'in',
  })
  await MailBlock.create({ sender: `blocked@${mark}.example` })
  return { inbound: { quarantinedId: quarantined.id, processedId: processed.id, headerId } }
}

async function leaveMail(mark: string, outcome: Partial<InboundMail>) {
  const storageKey = `${TenantContext.id()}/mails/${randomUUID()}`
  await drive.use().put(storageKey, `From: sender@${mark}.example\r\n\r\nRaw ${mark}\r\n`)
  return InboundMail.create({
    door: 'smtp',
    doorKey: randomUUID(),
    fingerprint: randomUUID(),
    envelopeTo: [],
    size: 10,
    storageKey,
    fromAddress: `sender@${mark}.example`,
    subject: `Subject ${mark}`,
    attempts: 1,
    isAutomatic: false,
    receivedAt: DateTime.now(),
    processedAt: DateTime.now(),
    ...outcome,
  })
}
