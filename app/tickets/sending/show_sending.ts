import { broadcast } from '#foundation/realtime/broadcast'
import { TenantContext } from '#tenancy/tenant_context'
import { ticketChannels } from '#tickets/realtime/ticket_channels'

/** Tells open pages of a ticket at the desk that a reply is on its way, or no longer. */
export function showSending(ticketId: number): void {
  const channel = ticketChannels.staffTicket(TenantContext.id(), ticketId)
  broadcast(channel, { eventId: 0, name: 'reply.sending', ticketNumber: 0 })
}
