import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Pages of an earlier build are told to reload, by Inertia's middleware. That comes after the
 * session was saved, so messages, and what is shown only once, are kept for the reload here.
 */
export default class OutdatedPagesMiddleware {
  handle({ inertia, request, session }: HttpContext, next: NextFn) {
    const { isInertiaRequest, version = '' } = inertia.requestInfo()
    const reloads = isInertiaRequest && version !== inertia.getVersion()
    if (!reloads || request.method() !== 'GET') return next()
    session.reflash()
  }
}
