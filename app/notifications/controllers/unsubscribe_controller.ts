import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import User from '#identity/models/user'
import { SavePreferences } from '#notifications/actions/save_preferences'
import LinkInvalid from '#notifications/exceptions/unsubscribe_link_invalid'
import { readUnsubscribeToken } from '#notifications/unsubscribe/token'

/**
 * The link below a mail that ends its kind. Opening it changes nothing, as scanners open links
 * too; a POST does, be it from the page or from a mail program's own button (RFC 8058).
 */
@inject()
export default class UnsubscribeController {
  constructor(protected savePreferences: SavePreferences) {}

  async show({ params, request, inertia }: HttpContext) {
    const { person, kind } = await this.read(params.token)
    return inertia.render('links/unsubscribe', {
      kind,
      email: person.email,
      token: params.token,
      isDone: request.qs().done !== undefined,
    })
  }

  async store({ params, request, response }: HttpContext) {
    const { person, kind } = await this.read(params.token)
    await this.savePreferences.endMails(person, kind)
    if (request.input('List-Unsubscribe') === 'One-Click') return response.noContent()
    return response
      .redirect()
      .withQs({ done: 1 })
      .toRoute('notifications.unsubscribe.show', { token: params.token })
  }

  private async read(token: string) {
    const content = readUnsubscribeToken(token)
    const person = content && (await User.find(content.userId))
    if (!person || person.anonymizedAt) throw new LinkInvalid()
    return { person, kind: content.kind }
  }
}
