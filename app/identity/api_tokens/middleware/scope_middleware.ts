import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { challenge, hasCredentials } from '#identity/api_tokens/bearer'
import InsufficientScope from '#identity/api_tokens/exceptions/insufficient_scope'
import InvalidToken from '#identity/api_tokens/exceptions/invalid_token'
import type { ScopeName } from '#identity/api_tokens/scopes'
import { countWrongToken, takeFromAllowance } from '#identity/api_tokens/token_limits'
import SignInRequired from '#identity/exceptions/sign_in_required'

/**
 * Who may use a route of the API: a token with the scope, or somebody's own browser. A request
 * that shows a token stands or falls with it, whatever session came along.
 */
export default class ScopeMiddleware {
  async handle(ctx: HttpContext, next: NextFn, { scope }: { scope: ScopeName }) {
    if (hasCredentials(ctx)) await this.checkToken(ctx, scope)
    else if (!ctx.auth.user) this.askToSignIn(ctx)
    return next()
  }

  private async checkToken(ctx: HttpContext, scope: ScopeName) {
    const { apiToken, auth, request } = ctx
    if (!apiToken) {
      challenge(ctx, { error: 'invalid_token' })
      await countWrongToken(request.ip())
      throw new InvalidToken()
    }
    await takeFromAllowance(ctx, apiToken)
    if (auth.use('api').getUserOrFail().currentAccessToken.allows(scope)) return
    challenge(ctx, { error: 'insufficient_scope', scope })
    throw new InsufficientScope(scope)
  }

  private askToSignIn(ctx: HttpContext): never {
    challenge(ctx)
    throw new SignInRequired()
  }
}
