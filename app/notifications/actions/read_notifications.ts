import { DateTime } from 'luxon'
import type User from '#identity/models/user'
import Notification from '#notifications/models/notification'
import { tellOpenPages } from '#notifications/realtime/notification_channel'
import type Ticket from '#tickets/models/ticket'

/** Marks a person's own notifications read and unread; their other tabs hear of it. */
export class ReadNotifications {
  one(person: User, notification: Notification): Promise<void> {
    return this.mark(person, Notification.query().where('id', notification.id))
  }

  all(person: User): Promise<void> {
    return this.mark(person, Notification.query())
  }

  /** Who opens a ticket has read what they were told about it. */
  ofTicket(person: User, { id }: Pick<Ticket, 'id'>): Promise<void> {
    return this.mark(person, Notification.query().where('ticket_id', id))
  }

  async undo(person: User, { id }: Notification): Promise<void> {
    await Notification.query()
      .where('id', id)
      .where('user_id', person.id)
      .update({ read_at: null, seen_at: DateTime.now().toJSDate() })
    tellOpenPages(person)
  }

  /** That there is something new has been seen, without any of it being read. */
  async see(person: User): Promise<void> {
    const [count] = await Notification.query()
      .where('user_id', person.id)
      .whereNull('read_at')
      .whereNull('seen_at')
      .update({ seen_at: DateTime.now().toJSDate() })
    if (Number(count) > 0) tellOpenPages(person)
  }

  private async mark(person: User, notifications: ReturnType<typeof Notification.query>) {
    const now = DateTime.now().toJSDate()
    const [count] = await notifications
      .where('user_id', person.id)
      .whereNull('read_at')
      .update({ read_at: now, seen_at: now })
    if (Number(count) > 0) tellOpenPages(person)
  }
}
