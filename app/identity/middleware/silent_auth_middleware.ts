import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isSessionless } from '#identity/api_tokens/bearer'
import { endSession } from '#identity/sessions/end_session'

/** Finds out who is signed in, if anybody; somebody disabled since is signed out at once. */
export default class SilentAuthMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (isSessionless(ctx)) {
      await ctx.auth.checkUsing(['api'])
      return next()
    }
    await ctx.auth.check()
    if (ctx.auth.user?.isDisabled) await endSession(ctx)
    return next()
  }
}
