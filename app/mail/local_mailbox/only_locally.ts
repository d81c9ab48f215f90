import type { IncomingHttpHeaders } from 'node:http'
import { errors, type HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { isLocalMail } from '#config/mail'
import { installationDomain } from '#tenancy/installation'

/**
 * Lets pass only who sits at the machine: mails hold links that sign people's requests. A
 * loopback socket alone could be a proxy's, so the installation must be a local one as well.
 * Nor may a header name the host: a foreign page whose own name was made to lead here (DNS
 * rebinding) can send any header, but not another `Host`.
 */
export function onlyLocally({ request }: HttpContext, next: NextFn) {
  const isHere = isLoopback(request.request.socket.remoteAddress) && !isForwarded(request.headers())
  if (isLocalMail && isHere && isLocalDomain(installationDomain)) return next()
  throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])
}

function isForwarded(headers: IncomingHttpHeaders) {
  return Object.keys(headers).some((name) => /^(forwarded$|x-forwarded-|x-real-ip$)/.test(name))
}

/** RFC 1122 (127.0.0.0/8), RFC 4291 (::1), and the former inside the latter's notation. */
export function isLoopback(address = '') {
  return address === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address)
}

/** RFC 6761 reserves `localhost` and everything below it for the machine itself. */
export function isLocalDomain(domain: string) {
  return domain === 'localhost' || domain.endsWith('.localhost') || isLoopback(domain)
}
