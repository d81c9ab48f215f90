import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import { tenantRows } from '#tenancy/tenant_rows'
import type MessageAdded from '#tickets/events/message_added'
import Ticket from '#tickets/models/ticket'
import { SendTicketMail } from '#notifications/jobs/send_ticket_mail'

/** Tells the assignee and the followers that the customer replied; nobody of what they wrote. */
export default class MailWatchingStaff implements Listener<MessageAdded> {
  static listenerName = 'notifications.mail_watching_staff'

  async handle({ id, ticketId, actorId, payload }: RecordedEvent<MessageAdded>) {
    if (payload.byStaff) return
    const ticket = await Ticket.find(ticketId)
    if (!ticket) return
    for (const recipientId of await this.watchersOf(ticket)) {
      if (recipientId === actorId) continue
      await SendTicketMail.enqueueOnce({
        kind: 'customer_replied',
        eventId: id,
        ticketId: ticket.id,
        messageId: payload.messageId,
        recipientId,
      })
    }
  }

  private async watchersOf(ticket: Ticket): Promise<Set<number>> {
    const followers = await tenantRows<{ user_id: number }>('ticket_followers')
      .select('user_id')
      .where('ticket_id', ticket.id)
    const ids = followers.map((row) => row.user_id)
    return new Set(ticket.assigneeId === null ? ids : [ticket.assigneeId, ...ids])
  }
}
