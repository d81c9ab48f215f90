import type { HttpContext } from '@adonisjs/core/http'
import { EndSessions } from '#identity/accounts/actions/end_sessions'
import { listOwnApps } from '#identity/api_tokens/queries/list_tokens'
import TokenFamilyTransformer from '#identity/api_tokens/transformers/token_family_transformer'
import { listOwnSessions } from '#identity/accounts/queries/list_own_sessions'

/** Where somebody is signed in, and a way to end it there. */
export default class SessionsController {
  async index({ auth, inertia, sessionKey }: HttpContext) {
    const user = auth.getUserOrFail()
    return inertia.render('account/sessions', {
      sessions: await listOwnSessions(user.id, sessionKey),
      apps: TokenFamilyTransformer.transform(await listOwnApps(user)),
    })
  }

  async destroy({ auth, params, session, i18n, response }: HttpContext) {
    await new EndSessions().one(auth.getUserOrFail().id, params.key)
    session.flash('success', i18n.t('identity.sessions.ended'))
    return response.redirect().toRoute('account.sessions.index')
  }

  /** All but the one this request came with, and all apps. */
  async destroyOthers({ auth, sessionKey, session, i18n, response }: HttpContext) {
    await new EndSessions().others(auth.getUserOrFail().id, sessionKey)
    session.flash('success', i18n.t('identity.sessions.others_ended'))
    return response.redirect().toRoute('account.sessions.index')
  }
}
