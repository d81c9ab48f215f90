import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { idFrom } from '#identity/api_tokens/id_from'
import { RevokeApiToken } from '#identity/api_tokens/actions/revoke_api_token'
import ApiToken from '#identity/api_tokens/models/api_token'
import WorkspaceTokenPolicy from '#identity/api_tokens/policies/workspace_token_policy'
import { listAllTokens, listStaffApps } from '#identity/api_tokens/queries/list_tokens'
import ApiTokenTransformer from '#identity/api_tokens/transformers/api_token_transformer'
import TokenFamilyTransformer from '#identity/api_tokens/transformers/token_family_transformer'
import WorkspaceSettings from '#tenancy/models/workspace_settings'

/** Everybody's tokens, for who looks after the workspace's safety. */
@inject()
export default class WorkspaceTokensController {
  constructor(protected revokeApiToken: RevokeApiToken) {}

  async index({ bouncer, inertia }: HttpContext) {
    await bouncer.with(WorkspaceTokenPolicy).authorize('oversee')
    const { allowsEndlessTokens } = await WorkspaceSettings.current()
    return inertia.render('settings/tokens', {
      tokens: ApiTokenTransformer.transform(await listAllTokens()).useVariant('forWorkspace'),
      apps: TokenFamilyTransformer.transform(await listStaffApps()).useVariant('forWorkspace'),
      allowsEndlessTokens: allowsEndlessTokens ?? false,
    })
  }

  async destroy({ bouncer, auth, params, response, session, i18n }: HttpContext) {
    const token = await ApiToken.query()
      .where('id', idFrom(params.id))
      .whereNull('family_id')
      .preload('user')
      .firstOrFail()
    await bouncer.with(WorkspaceTokenPolicy).authorize('revokeOf', token.user)
    await this.revokeApiToken.execute(token, auth.getUserOrFail())
    session.flash('success', i18n.t('identity.api_tokens.revoked', { name: token.name }))
    return response.redirect().toRoute('settings.tokens.index')
  }
}
