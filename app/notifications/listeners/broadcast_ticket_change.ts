import type {
  DomainEvent,
  EventPayload,
  JsonValue,
  RecordedEvent,
} from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import { broadcast } from '#foundation/realtime/broadcast'
import { ticketChannels } from '#notifications/realtime/ticket_channels'

/** Facts that the requester sees on the ticket's page. Followers and fields are the staff's. */
const PUBLIC = new Set(['ticket.created', 'ticket.rated'])

/** Fields of a ticket that its requester is shown. */
const PUBLIC_FIELDS = ['subject', 'status']

interface Facts extends EventPayload {
  number: number
}

/** Tells open pages that a ticket changed; the requester only of what they may see. */
export default class BroadcastTicketChange implements Listener<DomainEvent<Facts>> {
  static listenerName = 'notifications.broadcast_ticket_change'

  async handle(event: RecordedEvent<DomainEvent<Facts>>) {
    const { id, name, tenantId, ticketId, payload } = event
    if (ticketId === null) return
    const notice = { eventId: id, name, ticketNumber: payload.number }
    broadcast(ticketChannels.staffList(tenantId), notice)
    broadcast(ticketChannels.staffTicket(tenantId, ticketId), notice)
    if (isPublic(name, payload)) broadcast(ticketChannels.portalTicket(tenantId, ticketId), notice)
  }
}

function isPublic(name: string, { visibility, changes }: Facts): boolean {
  if (name === 'message.added') return visibility === 'public'
  if (name === 'ticket.updated') return PUBLIC_FIELDS.some((field) => isChanged(changes, field))
  return PUBLIC.has(name)
}

function isChanged(changes: JsonValue | undefined, field: string) {
  return typeof changes === 'object' && changes !== null && field in changes
}
