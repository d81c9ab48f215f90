import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { idFrom } from '#identity/api_tokens/id_from'
import { CreateApiToken } from '#identity/api_tokens/actions/create_api_token'
import { RevokeApiToken } from '#identity/api_tokens/actions/revoke_api_token'
import { expiryOf } from '#identity/api_tokens/expiry'
import ApiToken from '#identity/api_tokens/models/api_token'
import { listOwnTokens } from '#identity/api_tokens/queries/list_tokens'
import { scopesFor } from '#identity/api_tokens/scopes'
import ApiTokenTransformer from '#identity/api_tokens/transformers/api_token_transformer'
import { apiTokenValidator } from '#identity/api_tokens/validators/api_token'
import type User from '#identity/models/user'
import WorkspaceSettings from '#tenancy/models/workspace_settings'

/** The tokens of who is signed in. */
@inject()
export default class TokensController {
  constructor(
    protected createApiToken: CreateApiToken,
    protected revokeApiToken: RevokeApiToken
  ) {}

  async index({ inertia, auth }: HttpContext) {
    return inertia.render('account/tokens/index', await this.props(auth.getUserOrFail()))
  }

  async create({ inertia, auth }: HttpContext) {
    const user = auth.getUserOrFail()
    const { allowsEndlessTokens } = await WorkspaceSettings.current()
    return inertia.render('account/tokens/create', {
      scopes: scopesFor(user.role),
      allowsEndlessTokens: allowsEndlessTokens ?? false,
    })
  }

  /** Answers with the page itself, so that the secret is stored nowhere on its way. */
  async store({ inertia, auth, request, tenant }: HttpContext) {
    const user = auth.getUserOrFail()
    const { name, scopes, ...expiry } = await request.validateUsing(apiTokenValidator)
    const expiresAt = expiryOf(expiry, user.timeZone ?? tenant.timeZone)
    const { token, value } = await this.createApiToken.execute(user, { name, scopes, expiresAt })
    const created = { id: token.id, name, value }
    return inertia.render('account/tokens/index', { ...(await this.props(user)), created })
  }

  async destroy({ auth, params, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const token = await ApiToken.query()
      .where('id', idFrom(params.id))
      .where('user_id', user.id)
      .whereNull('family_id')
      .firstOrFail()
    await this.revokeApiToken.execute(token, user)
    session.flash('success', i18n.t('identity.api_tokens.revoked', { name: token.name }))
    return response.redirect().toRoute('account.tokens.index')
  }

  private async props(user: User) {
    return { tokens: ApiTokenTransformer.transform(await listOwnTokens(user)) }
  }
}
