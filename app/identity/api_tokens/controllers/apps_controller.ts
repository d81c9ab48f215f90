import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { idFrom } from '#identity/api_tokens/id_from'
import { EndFamily } from '#identity/api_tokens/actions/end_family'
import TokenFamily from '#identity/api_tokens/models/token_family'

/** The apps that who is signed in uses. */
@inject()
export default class AppsController {
  constructor(protected endFamily: EndFamily) {}

  async destroy({ auth, params, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const family = await TokenFamily.query()
      .where('id', idFrom(params.id))
      .where('user_id', user.id)
      .firstOrFail()
    await this.endFamily.execute(family, user.id)
    session.flash('success', i18n.t('identity.api_tokens.app_ended', { name: family.clientName }))
    return response.redirect().back()
  }
}
