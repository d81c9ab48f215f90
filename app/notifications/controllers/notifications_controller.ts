import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReadNotifications } from '#notifications/actions/read_notifications'
import { findOwn } from '#notifications/queries/find_own_notification'
import { listNotifications, readings } from '#notifications/queries/list_notifications'
import NotificationTransformer from '#notifications/transformers/notification_transformer'
import { withMatters } from '#notifications/delivery/news'
import { pathOf } from '#notifications/delivery/words'
import { readPosition } from '#tickets/validators/ticket_list'

/** Everything a staff member was told. */
@inject()
export default class NotificationsController {
  constructor(protected readNotifications: ReadNotifications) {}

  async index({ auth, request, inertia }: HttpContext) {
    const person = auth.getUserOrFail()
    const reading = readings.find((one) => one === request.qs().show) ?? 'unread'
    await this.readNotifications.see(person)
    const page = await listNotifications(person, reading, readPosition(request.qs()))
    return inertia.render('agent/notifications/index', {
      reading,
      items: NotificationTransformer.transform(page.rows),
      page: { next: page.next, previous: page.previous },
    })
  }

  /** Leads to what it is about, and is read by that. */
  async show({ auth, params, response }: HttpContext) {
    const person = auth.getUserOrFail()
    const notification = await findOwn(person.id, params.id)
    const [news] = await withMatters([notification])
    await this.readNotifications.one(person, notification)
    return response.redirect().toPath(pathOf(news!))
  }
}
