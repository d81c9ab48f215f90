import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { countLinkGuess } from '#identity/links/link_limits'
import { isLinkToken } from '#identity/links/link_token'

interface Options {
  /** Whether the token was made here; for links that are not in `mail_links`. */
  isGenuine?: (token: string) => boolean
}

/**
 * Slows down who tries addresses of links; for all routes that take a link's token. Only tokens
 * that were never given out count, so that nobody is kept from a link they were mailed.
 */
export default class LinkGuessesMiddleware {
  async handle(
    { request, params }: HttpContext,
    next: NextFn,
    { isGenuine = isLinkToken }: Options = {}
  ) {
    if (!isGenuine(params.token)) await countLinkGuess(request.ip())
    return next()
  }
}
