import { broadcast } from '#foundation/realtime/broadcast'
import type User from '#identity/models/user'

/** A person's own channel: nobody else may listen to it. */
export const notificationChannel = (tenantId: number, userId: number) =>
  `tenants/${tenantId}/people/${userId}/notifications`

/** Says that there is something new to read, or that something was read elsewhere. */
export function tellOpenPages({ tenantId, id }: User, eventId = 0) {
  const notice = { eventId, name: 'notifications.changed', ticketNumber: 0 }
  broadcast(notificationChannel(tenantId, id), notice)
}
