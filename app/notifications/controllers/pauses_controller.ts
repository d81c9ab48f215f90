import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SavePreferences } from '#notifications/actions/save_preferences'
import { pauseValidator } from '#notifications/validators/preferences'

/** A while without mails and pushes. */
@inject()
export default class PausesController {
  constructor(protected savePreferences: SavePreferences) {}

  async store({ auth, request, response }: HttpContext) {
    const { for: pause } = await request.validateUsing(pauseValidator)
    await this.savePreferences.pause(auth.getUserOrFail(), pause)
    return response.redirect().toRoute('account.notifications.show')
  }

  async destroy({ auth, response }: HttpContext) {
    await this.savePreferences.resume(auth.getUserOrFail())
    return response.redirect().toRoute('account.notifications.show')
  }
}
