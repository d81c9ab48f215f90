import type { RecordedEvent } from '#foundation/events/domain_event'
import { listCaretakers } from '#identity/queries/list_caretakers'
import User from '#identity/models/user'
import type MailBounced from '#mail/events/mail_bounced'
import type MailFailed from '#mail/events/mail_failed'
import type MailboxFailing from '#mail/events/mailbox_failing'
import OutgoingMail from '#mail/models/outgoing_mail'
import { each, type Telling } from '#notifications/telling/telling'
import Message from '#tickets/models/message'
import Ticket from '#tickets/models/ticket'
import type { WebhookSwitchedOff } from '#webhooks/events/webhook_events'

/** The author of a reply that did not arrive, and whose ticket it is; of no other mail. */
export async function tellOfFailedMail(
  event: RecordedEvent<MailFailed> | RecordedEvent<MailBounced>
): Promise<Telling | null> {
  const ticket = event.ticketId === null ? null : await Ticket.find(event.ticketId)
  const message = await Message.find(event.payload.messageId ?? 0)
  if (!ticket || !message || message.isInternal) return null
  const mail = await OutgoingMail.find(event.payload.mailId)
  const recipient = await User.find(mail?.recipientId ?? 0)
  if (recipient?.isStaff && recipient.id !== ticket.requesterId) return null
  const concerned = [message.authorId, ticket.assigneeId].filter((id) => id !== null)
  return { ticket, message, addressees: each(new Set(concerned), 'delivery_failed') }
}

export async function tellOfFailingMailbox({
  payload,
}: RecordedEvent<MailboxFailing>): Promise<Telling> {
  const caretakers = await listCaretakers()
  return {
    details: { address: payload.address ?? '' },
    addressees: each(
      caretakers.map(({ id }) => id),
      'mailbox_failing'
    ),
  }
}

/** What a person switched off is no news. */
export async function tellOfWebhook({
  payload,
}: RecordedEvent<WebhookSwitchedOff>): Promise<Telling | null> {
  if (payload.reason === 'person') return null
  const caretakers = await listCaretakers()
  return {
    details: { host: URL.parse(payload.url)?.host ?? payload.url },
    addressees: each(
      caretakers.map(({ id }) => id),
      'webhook_off'
    ),
  }
}
