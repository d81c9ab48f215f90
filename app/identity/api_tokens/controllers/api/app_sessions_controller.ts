import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SignIn } from '#identity/actions/sign_in'
import { EndFamily } from '#identity/api_tokens/actions/end_family'
import { StartFamily } from '#identity/api_tokens/actions/start_family'
import { challenge } from '#identity/api_tokens/bearer'
import InvalidToken from '#identity/api_tokens/exceptions/invalid_token'
import { familyOf } from '#identity/api_tokens/queries/family_of'
import { countWrongToken } from '#identity/api_tokens/token_limits'
import TokenPairTransformer from '#identity/api_tokens/transformers/token_pair_transformer'
import { appSignInValidator, signOutValidator } from '#identity/api_tokens/validators/app_session'

/** Signing an app in by its person's password, and out. */
@inject()
export default class AppSessionsController {
  constructor(
    protected signIn: SignIn,
    protected startFamily: StartFamily,
    protected endFamily: EndFamily
  ) {}

  async store({ request }: HttpContext) {
    const { email, password, clientName, scopes } = await request.validateUsing(appSignInValidator)
    const ip = request.ip()
    const user = await this.signIn.execute({ email, password, ip })
    const pair = await this.startFamily.execute(user, { clientName, scopes, ip })
    return new TokenPairTransformer(pair).toObject()
  }

  async destroy(ctx: HttpContext) {
    const { refreshToken } = await ctx.request.validateUsing(signOutValidator)
    const family = await familyOf(ctx.apiToken, refreshToken)
    if (!family) {
      challenge(ctx, { error: 'invalid_token' })
      await countWrongToken(ctx.request.ip())
      throw new InvalidToken()
    }
    await this.endFamily.execute(family, family.userId)
    return ctx.response.noContent()
  }
}
