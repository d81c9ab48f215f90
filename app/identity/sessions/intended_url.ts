import type { HttpContext } from '@adonisjs/core/http'
import { withoutAddressHint } from '#identity/sessions/address_hint'
import type User from '#identity/models/user'

/** Guests' sessions live in a cookie, which has no room for more. */
const MAX_LENGTH = 1_000

/** Remembers the page somebody asked for before signing in; Inertia's visits count as pages. */
export function keepIntendedUrl({ request, session }: HttpContext) {
  const url = withoutAddressHint(request.url(true))
  const isPage = !request.ajax() || request.header('x-inertia') !== undefined
  if (request.method() !== 'GET' || !isPage || url.length > MAX_LENGTH) return
  session.setIntendedUrl(url)
}

/** Remembers the page whose form was sent, so that somebody who had to prove more returns to it. */
export function keepPageOfForm({ request, session }: HttpContext) {
  const referrer = request.header('referer')
  if (!referrer || !URL.canParse(referrer)) return
  const { host, pathname, search } = new URL(referrer)
  const url = pathname + search
  if (host === request.host() && url.length <= MAX_LENGTH) session.setIntendedUrl(url)
}

/**
 * Where to go after sign-in: the page asked for before if it is one of ours that the person
 * may see, otherwise where their work is.
 */
export function pullIntendedUrl({ session }: HttpContext, user: User): string {
  const url = session.getIntendedUrl()
  if (url) session.clearIntendedUrl()
  const home = user.isStaff ? '/agent/tickets' : '/'
  if (!url || !isPathOfOurs(url)) return home
  return isForStaff(url) && !user.isStaff ? home : url
}

/** `//host` and `/\host` are addresses of other hosts to a browser. */
function isPathOfOurs(url: string) {
  return /^\/(?![/\\])/.test(url)
}

function isForStaff(url: string) {
  return /^\/(agent|api)(\/|$)/.test(url)
}
