import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReadNotifications } from '#notifications/actions/read_notifications'
import { findOwn } from '#notifications/queries/find_own_notification'

/** That a notification is read, or is not any more. */
@inject()
export default class ReadingsController {
  constructor(protected readNotifications: ReadNotifications) {}

  /** All at once. */
  async storeAll({ auth, response }: HttpContext) {
    await this.readNotifications.all(auth.getUserOrFail())
    return response.redirect().back()
  }

  async store({ auth, params, response }: HttpContext) {
    const person = auth.getUserOrFail()
    await this.readNotifications.one(person, await findOwn(person.id, params.id))
    return response.redirect().back()
  }

  async destroy({ auth, params, response }: HttpContext) {
    const person = auth.getUserOrFail()
    await this.readNotifications.undo(person, await findOwn(person.id, params.id))
    return response.redirect().back()
  }
}
