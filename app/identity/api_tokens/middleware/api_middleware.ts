import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isApiRequest, isSessionless } from '#identity/api_tokens/bearer'

/**
 * Answers programs in JSON whatever they say they accept, and sends no cookies to those that
 * use none. No CORS header is ever sent: pages of other sites cannot read an answer.
 */
export default class ApiMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (!isApiRequest(ctx)) return next()
    ctx.request.request.headers.accept = 'application/json'
    await next()
    if (isSessionless(ctx)) ctx.response.removeHeader('set-cookie')
  }
}
