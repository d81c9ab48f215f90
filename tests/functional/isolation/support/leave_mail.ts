import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import MailSuppression from '#mail/models/mail_suppression'
import OutgoingMail from '#mail/models/outgoing_mail'
import HeldReply from '#tickets/models/held_reply'
import type Ticket from '#tickets/models/ticket'
import TicketCc from '#tickets/models/ticket_cc'

interface People {
  mark: string
  ticket: Ticket
  agent: User
  otherCustomer: User
}

/** What sending mails leaves behind: one that failed, an address that takes none, a held reply. */
export async function leaveMail({ mark, ticket, agent, otherCustomer }: People) {
  await TicketCc.create({ ticketId: ticket.id, userId: otherCustomer.id })
  await MailSuppression.create({ address: `gone@${mark}.example`, reason: 'bounced' })
  await db.table('mail_breakers').insert({ resumed_at: new Date() })
  const failedMail = await OutgoingMail.create({
    key: `failed.${mark}`,
    kind: 'staff_replied',
    toAddress: `gone@${mark}.example`,
    recipientId: otherCustomer.id,
    ticketId: ticket.id,
    headerId: `failed.${mark}@localhost`,
    isAutomatic: false,
    state: 'failed',
    attempts: 1,
    handOvers: 0,
    dueAt: DateTime.now(),
  })
  const heldReply = await HeldReply.create({
    ticketId: ticket.id,
    authorId: agent.id,
    bodyHtml: `<p>Held ${mark}</p>`,
    files: [],
    submissionId: randomUUID(),
    state: 'held',
    // No sweep releases it while the suite runs.
    releaseAt: DateTime.now().plus({ days: 1 }),
  })
  return { failedMailId: failedMail.id, heldReplyId: heldReply.id }
}
