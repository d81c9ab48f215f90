import i18nManager from '@adonisjs/i18n/services/main'
import { Job } from '#foundation/queue/job'
import { enqueue } from '#foundation/queue/enqueue'
import User from '#identity/models/user'
import Message from '#tickets/models/message'
import Ticket from '#tickets/models/ticket'
import { localeOf } from '#mail/letters/locale_of'
import { sendLetter } from '#mail/outgoing/send_letter'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { writeTicketLetter, type TicketMailKind } from '#notifications/letters/ticket_letters'

interface Payload extends Record<string, string | number> {
  kind: TicketMailKind
  eventId: number
  ticketId: number
  messageId: number
  recipientId: number
}

/**
 * Mails one person about one event of a ticket. What has become untrue since the event, such
 * as another requester or a disabled user, is found when it runs, and nothing is sent.
 */
export class SendTicketMail extends Job<Payload> {
  static jobName = 'notifications.send_ticket_mail'

  /** Once per event, recipient and kind, however often the listener runs. */
  static async enqueueOnce(payload: Payload) {
    await enqueue(new SendTicketMail(payload), { id: keyOf(payload).replaceAll('.', '-') })
  }

  async run() {
    const { kind, ticketId, messageId, recipientId } = this.payload
    const ticket = await Ticket.find(ticketId)
    const recipient = await User.find(recipientId)
    const message = await Message.query()
      .where('id', messageId)
      .preload('author')
      .preload('attachments')
      .first()
    if (!ticket || !recipient || !message) return
    if (!mayTell(kind, ticket, message, recipient)) return

    const tenant = await findOwnTenant()
    const locale = localeOf(recipient, tenant)
    const facts = { tenant, ticket, message, recipient }
    await sendLetter({
      tenant,
      locale,
      to: recipient,
      letter: writeTicketLetter(kind, facts, i18nManager.locale(locale)),
      author: kind === 'request_received' ? undefined : message.author?.name,
      isAutomatic: kind !== 'staff_replied',
      key: keyOf(this.payload),
      thread: `ticket.${ticket.id}`,
    })
  }
}

function keyOf({ kind, eventId, recipientId }: Payload) {
  return `${kind}.${eventId}.${recipientId}`
}

/** The last word on who is told what, asked right before sending. */
function mayTell(kind: TicketMailKind, ticket: Ticket, message: Message, recipient: User) {
  if (recipient.isDisabled) return false
  if (kind === 'customer_replied') return recipient.can('tickets.view')
  return recipient.id === ticket.requesterId && !message.isInternal
}
