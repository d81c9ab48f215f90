import type { HttpContext } from '@adonisjs/core/http'
import { appUrl } from '#config/app'

/** The address that passkeys are made for and used at. */
export interface RelyingParty {
  /** The workspace's host: another address of the same workspace is another party. */
  id: string
  /** What the browser's address may be; TLS ends at a proxy, so the installation knows its scheme. */
  origins: string[]
}

/**
 * The host has been resolved to the workspace by then, so nobody gets here with one of their
 * own. Proxies may hide a port from us, hence also the installation's.
 */
export function relyingPartyOf({ request }: Pick<HttpContext, 'request'>): RelyingParty {
  const { protocol, port } = new URL(appUrl)
  const id = request.hostname()!.toLowerCase()
  const hosts = [request.host()!.toLowerCase(), port ? `${id}:${port}` : id]
  const origins = hosts.map((host) => new URL(`${protocol}//${host}`).origin)
  return { id, origins: [...new Set(origins)] }
}
