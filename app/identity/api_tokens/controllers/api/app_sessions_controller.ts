import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { EndFamily } from '#identity/api_tokens/actions/end_family'
import { SignInApp } from '#identity/api_tokens/actions/sign_in_app'
import { challenge } from '#identity/api_tokens/bearer'
import InvalidToken from '#identity/api_tokens/exceptions/invalid_token'
import { familyOf } from '#identity/api_tokens/queries/family_of'
import { countWrongToken } from '#identity/api_tokens/token_limits'
import TokenPairTransformer from '#identity/api_tokens/transformers/token_pair_transformer'
import SecondFactorRequired from '#identity/second_factor/exceptions/second_factor_required'
import { appSignInValidator, signOutValidator } from '#identity/api_tokens/validators/app_session'

/** Signing an app in by its person's password, and out. */
@inject()
export default class AppSessionsController {
  constructor(
    protected signInApp: SignInApp,
    protected endFamily: EndFamily
  ) {}

  async store(ctx: HttpContext) {
    const attempt = await ctx.request.validateUsing(appSignInValidator)
    try {
      const pair = await this.signInApp.execute({ ...attempt, ip: ctx.request.ip() })
      return new TokenPairTransformer(pair).toObject()
    } catch (error) {
      if (error instanceof SecondFactorRequired) challenge(ctx)
      throw error
    }
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
