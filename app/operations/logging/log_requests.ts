import emitter from '@adonisjs/core/services/emitter'
import type { HttpContext } from '@adonisjs/core/http'

/** Files of the pages and open streams say nothing that one wants to read every time. */
const QUIET = (url: string) => url.startsWith('/assets/') || url.startsWith('/__transmit/')

/**
 * One line per request. The address is told as its route and path: what people search for and
 * most tokens stand behind the question mark, and who asks is told by id only.
 */
export function logRequests() {
  emitter.on('http:request_completed', ({ ctx, duration }) => {
    const path = ctx.request.url()
    const line = { ...describe(ctx, path), ms: Math.round((duration[0] + duration[1] / 1e9) * 1e3) }
    ctx.logger[QUIET(path) ? 'debug' : 'info'](line, 'Request')
  })
}

function describe(ctx: HttpContext, path: string) {
  const { auth, request, response, route } = ctx as Partial<HttpContext> & HttpContext
  return {
    method: request.method(),
    path: withoutTokens(path, route?.pattern),
    route: route?.name,
    status: response.getStatus(),
    userId: auth?.isAuthenticated ? auth.user?.id : undefined,
  }
}

/** Longer than any name or id of ours, apart from UUIDs. */
const LONG = /^(?![\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$).{32,}$/i

/** Nobody reads more of a path, and each character costs time on its way into the log. */
const LONGEST_PATH = 500

/** A part of the path that its route calls a token, or that looks like one, is not told. */
function withoutTokens(path: string, pattern = '') {
  const names = pattern.split('/')
  return path
    .slice(0, LONGEST_PATH)
    .split('/')
    .map((part, index) => {
      const isToken = /^:\w*(token|code|secret)/i.test(names[index] ?? '') || LONG.test(part)
      return isToken ? '[token]' : part
    })
    .join('/')
}
