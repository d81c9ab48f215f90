import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { LinkGuesses } from '#identity/links/link_limits'

/** Slows down who tries addresses of links; for all routes that take a link's token. */
export default class LinkGuessesMiddleware {
  async handle({ request, response }: HttpContext, next: NextFn) {
    const guesses = new LinkGuesses(request.ip())
    await guesses.take()
    await next()
    if (response.getStatus() < 400) await guesses.giveBack()
  }
}
