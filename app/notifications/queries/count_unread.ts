import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import { notificationRows } from '#notifications/queries/notification_rows'

/** From here on people see "99+", and nobody counts any further. */
export const unreadCap = 100

/** @returns `hasUnseen` whether there is something since they last looked */
export async function countUnread(person: User): Promise<{ count: number; hasUnseen: boolean }> {
  const unread = notificationRows(person)
    .select('notifications.seen_at')
    .whereNull('notifications.read_at')
    .orderBy('notifications.id', 'desc')
    .limit(unreadCap)
  const row = await db
    .from(unread.as('unread'))
    .select(db.raw('count(*)::int as count'), db.raw('bool_or(seen_at is null) as has_unseen'))
    .first()
  return { count: row.count, hasUnseen: row.has_unseen ?? false }
}
