import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type MessageAdded from '#tickets/events/message_added'
import type TicketCreated from '#tickets/events/ticket_created'
import Ticket from '#tickets/models/ticket'
import { SendTicketMail } from '#notifications/jobs/send_ticket_mail'

/** Tells the requester that the request arrived, and what staff answers; never an internal note. */
export default class MailRequester implements Listener<TicketCreated | MessageAdded> {
  static listenerName = 'notifications.mail_requester'

  async handle(event: RecordedEvent<TicketCreated | MessageAdded>) {
    const isReply = 'visibility' in event.payload
    if ('visibility' in event.payload) {
      const { visibility, byStaff } = event.payload
      if (visibility !== 'public' || !byStaff) return
    }
    const ticket = await Ticket.find(event.ticketId)
    if (!ticket || (isReply && ticket.requesterId === event.actorId)) return
    await SendTicketMail.enqueueOnce({
      kind: isReply ? 'staff_replied' : 'request_received',
      eventId: event.id,
      ticketId: ticket.id,
      messageId: event.payload.messageId,
      recipientId: ticket.requesterId,
    })
  }
}
