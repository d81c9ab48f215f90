import type User from '#identity/models/user'
import { AddDevice } from '#notifications/actions/add_device'
import Notification from '#notifications/models/notification'
import NotificationBatch from '#notifications/models/notification_batch'
import { preferencesOf } from '#notifications/models/notification_preferences'
import { unsubscribeToken } from '#notifications/unsubscribe/token'
import type Ticket from '#tickets/models/ticket'
import { tenantRows } from '#tenancy/tenant_rows'

interface Scene {
  mark: string
  ticket: Ticket
  agent: User
}

/** Something an agent was told, on a device of theirs as well, and a mail of it that waits. */
export async function leaveNotifications({ mark, ticket, agent }: Scene) {
  const preferences = await preferencesOf(agent.id)
  await preferences.merge({ quietFrom: 0, quietTo: 0, quietDays: [] }).save()
  const device = await new AddDevice().execute(agent, {
    name: `Device ${mark}`,
    endpoint: `https://push.example.com/${mark}`,
    // Some point of the curve, and sixteen bytes.
    p256dh:
      'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  })
  const event = await tenantRows<{ id: number }>('events')
    .where('ticket_id', ticket.id)
    .orderBy('id')
    .firstOrFail()
  const batch = await NotificationBatch.create({ userId: agent.id, channel: 'mail' })
  const notification = await Notification.updateOrCreate(
    { userId: agent.id, eventId: event.id },
    {
      kind: 'customer_replied',
      ticketId: ticket.id,
      details: {},
      inApp: true,
      mailBatchId: batch.id,
      readAt: null,
    }
  )
  return {
    notification: {
      id: notification.id,
      batchId: batch.id,
      deviceId: device.id,
      unsubscribeToken: unsubscribeToken(agent.id, 'customer_replied'),
    },
  }
}
