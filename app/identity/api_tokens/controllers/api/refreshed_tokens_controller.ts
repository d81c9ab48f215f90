import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RefreshFamily } from '#identity/api_tokens/actions/refresh_family'
import { challenge } from '#identity/api_tokens/bearer'
import InvalidRefreshToken from '#identity/api_tokens/exceptions/invalid_refresh_token'
import { countWrongToken } from '#identity/api_tokens/token_limits'
import TokenPairTransformer from '#identity/api_tokens/transformers/token_pair_transformer'
import { refreshValidator } from '#identity/api_tokens/validators/app_session'

/** The next pair of tokens for an app. */
@inject()
export default class RefreshedTokensController {
  constructor(protected refreshFamily: RefreshFamily) {}

  async store(ctx: HttpContext) {
    const { refreshToken } = await ctx.request.validateUsing(refreshValidator)
    const ip = ctx.request.ip()
    try {
      const pair = await this.refreshFamily.execute(refreshToken, ip)
      return new TokenPairTransformer(pair).toObject()
    } catch (error) {
      if (error instanceof InvalidRefreshToken) {
        challenge(ctx, { error: 'invalid_token' })
        await countWrongToken(ip)
      }
      throw error
    }
  }
}
