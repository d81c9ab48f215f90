import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { idFrom } from '#identity/api_tokens/id_from'
import { EndFamily } from '#identity/api_tokens/actions/end_family'
import TokenFamily from '#identity/api_tokens/models/token_family'
import WorkspaceTokenPolicy from '#identity/api_tokens/policies/workspace_token_policy'

/** The apps everybody is signed in to, for who looks after the workspace's safety. */
@inject()
export default class WorkspaceAppsController {
  constructor(protected endFamily: EndFamily) {}

  async destroy({ bouncer, auth, params, response, session, i18n }: HttpContext) {
    const family = await TokenFamily.query()
      .where('id', idFrom(params.id))
      .preload('user')
      .firstOrFail()
    await bouncer.with(WorkspaceTokenPolicy).authorize('revokeOf', family.user)
    await this.endFamily.execute(family, auth.getUserOrFail().id)
    session.flash('success', i18n.t('identity.api_tokens.app_ended', { name: family.clientName }))
    return response.redirect().toRoute('settings.tokens.index')
  }
}
