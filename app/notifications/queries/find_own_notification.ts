import NotificationNotFound from '#notifications/exceptions/notification_not_found'
import Notification from '#notifications/models/notification'

/** @throws NotificationNotFound also for somebody else's */
export async function findOwn(userId: number, id: string): Promise<Notification> {
  const wanted = /^[1-9]\d{0,15}$/.test(id) ? Number(id) : 0
  const notification = await Notification.query()
    .where('id', wanted)
    .where('user_id', userId)
    .first()
  if (!notification) throw new NotificationNotFound()
  return notification
}
