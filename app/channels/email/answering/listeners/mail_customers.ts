import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import { mailCustomer } from '#channels/email/answering/mail_customer'
import type MessageAdded from '#tickets/events/message_added'
import type TicketCreated from '#tickets/events/ticket_created'
import Ticket from '#tickets/models/ticket'
import TicketCc from '#tickets/models/ticket_cc'

type Event = RecordedEvent<TicketCreated | MessageAdded>

/**
 * Tells the requester that the request arrived, and the requester and everybody in copy what
 * staff answers; never an internal note, and nothing where a machine wrote.
 */
export default class MailCustomers implements Listener<TicketCreated | MessageAdded> {
  static listenerName = 'notifications.mail_requester'

  async handle(event: Event) {
    const { payload, ticketId } = event
    if (payload.isAutomatic) return
    const isReply = 'visibility' in payload
    if (isReply && (payload.visibility !== 'public' || !payload.byStaff)) return
    const ticket = await Ticket.find(ticketId)
    if (!ticket) return
    const recipients = isReply ? await this.readersOf(ticket, event) : [ticket.requesterId]
    for (const recipientId of recipients) {
      await mailCustomer({
        kind: isReply ? 'staff_replied' : 'request_received',
        eventId: event.id,
        ticketId: ticket.id,
        messageId: payload.messageId,
        recipientId,
      })
    }
  }

  private async readersOf(ticket: Ticket, { actorId }: Event): Promise<number[]> {
    const ccs = await TicketCc.query().where('ticket_id', ticket.id).orderBy('user_id')
    const readers = new Set([ticket.requesterId, ...ccs.map(({ userId }) => userId)])
    return [...readers].filter((id) => id !== actorId)
  }
}
