import User from '#identity/models/user'
import { mayBeTold } from '#notifications/may_be_told'
import Notification from '#notifications/models/notification'
import type NotificationBatch from '#notifications/models/notification_batch'
import type NotificationPreferences from '#notifications/models/notification_preferences'
import Message from '#tickets/models/message'
import Ticket from '#tickets/models/ticket'

/** A notification with what its words name. */
export interface News {
  notification: Notification
  ticket: Ticket | null
  message: Message | null
  actor: User | null
}

/**
 * What of a batch still is news: not read meanwhile, still wanted, and still to be seen by the
 * person. Oldest first.
 */
export async function newsOf(
  { id, channel }: NotificationBatch,
  person: User,
  preferences: NotificationPreferences
): Promise<News[]> {
  const notifications = await Notification.query()
    .where(channel === 'mail' ? 'mail_batch_id' : 'push_batch_id', id)
    .where('user_id', person.id)
    .whereNull('read_at')
    .orderBy('id')
  const news = await withMatters(notifications)
  return news.filter(({ notification: { kind, ticketId, messageId }, ticket, message }) => {
    if ((ticketId && !ticket) || (messageId && !message)) return false
    if (!preferences.wishes(kind, person)[channel]) return false
    return mayBeTold(person, kind, { ticket: ticket ?? undefined, message: message ?? undefined })
  })
}

/** With what each is about, in as many statements as for one. */
export async function withMatters(notifications: Notification[]): Promise<News[]> {
  const [tickets, messages, actors] = await Promise.all([
    Ticket.query().whereIn('id', idsOf(notifications, 'ticketId')),
    Message.query().whereIn('id', idsOf(notifications, 'messageId')),
    User.query().whereIn('id', idsOf(notifications, 'actorId')),
  ])
  const find = <Row extends { id: number }>(rows: Row[], id: number | null) =>
    rows.find((row) => row.id === id) ?? null
  return notifications.map((notification) => ({
    notification,
    ticket: find(tickets, notification.ticketId),
    message: find(messages, notification.messageId),
    actor: find(actors, notification.actorId),
  }))
}

function idsOf(notifications: Notification[], column: 'ticketId' | 'messageId' | 'actorId') {
  return [...new Set(notifications.flatMap((one) => one[column] ?? []))]
}
