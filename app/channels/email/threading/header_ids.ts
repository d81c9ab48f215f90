import { headerIdOf } from '#mail/outgoing/header_id'

export { headerIdOf }

/** The id that all mails of a ticket refer to first, also where no mail began it. */
export function rootHeaderId(ticketId: number, tenant: { id: number }): string {
  return headerIdOf(`ticket.${ticketId}`, tenant)
}
