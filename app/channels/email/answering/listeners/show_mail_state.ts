import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import { broadcast } from '#foundation/realtime/broadcast'
import type MailBounced from '#mail/events/mail_bounced'
import type MailFailed from '#mail/events/mail_failed'
import { ticketChannels } from '#tickets/realtime/ticket_channels'

/** Tells open pages of a ticket that a mail of it did not arrive. */
export default class ShowMailState implements Listener<MailFailed | MailBounced> {
  static listenerName = 'email.show_mail_state'

  async handle({ id, name, tenantId, ticketId }: RecordedEvent<MailFailed | MailBounced>) {
    if (ticketId === null) return
    const notice = { eventId: id, name, ticketNumber: 0 }
    broadcast(ticketChannels.staffTicket(tenantId, ticketId), notice)
  }
}
