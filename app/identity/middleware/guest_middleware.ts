import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { pullIntendedUrl } from '#identity/sessions/intended_url'

/** Keeps signed-in people away from the sign-in page. */
export default class GuestMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const { user } = ctx.auth
    if (user) return ctx.response.redirect().toPath(pullIntendedUrl(ctx, user))
    return next()
  }
}
