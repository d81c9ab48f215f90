import encryption from '@adonisjs/core/services/encryption'
import type { HttpContext } from '@adonisjs/core/http'
import type { SessionConfig, SessionData } from '@adonisjs/session/types'
import { cookieName } from '#config/app'
import { TenantContext } from '#tenancy/tenant_context'

export const GUEST_COOKIE = cookieName('patchbay_guest')

/** Browsers drop cookies of more than 4,096 bytes, name and attributes included. */
const MAX_LENGTH = 3_600

/**
 * The session of somebody who is not signed in, kept by their browser: encrypted, and of use
 * only with its session id in its workspace. It holds a CSRF secret, messages for the next
 * page and where to go after sign-in, nothing that gives rights, so an old copy does no harm.
 */
export class GuestCookie {
  constructor(
    private readonly ctx: HttpContext,
    private readonly config: SessionConfig
  ) {}

  read(sessionId: string): SessionData | null {
    const sealed = this.sealed()
    return sealed ? encryption.decrypt<SessionData>(sealed, purposeOf(sessionId)) : null
  }

  write(sessionId: string, data: SessionData) {
    const sealed = sealGuestSession(sessionId, data)
    if (sealed.length <= MAX_LENGTH) return this.send(sealed)
    const withoutMessages = omit(data, this.ctx.session.flashKey)
    this.send(sealGuestSession(sessionId, withoutMessages))
  }

  /** Gives the cookie another full life, like the one with the session's id. */
  extend() {
    const sealed = this.sealed()
    if (sealed) this.send(sealed)
  }

  clear() {
    if (this.sealed()) this.ctx.response.clearCookie(GUEST_COOKIE)
  }

  private sealed() {
    return this.ctx.request.plainCookie(GUEST_COOKIE, { encoded: false }) as string | undefined
  }

  private send(sealed: string) {
    const options = { ...this.config.cookie, encode: false }
    this.ctx.response.plainCookie(GUEST_COOKIE, sealed, options)
  }
}

export function sealGuestSession(sessionId: string, data: SessionData): string {
  return encryption.encrypt(data, { purpose: purposeOf(sessionId) })
}

function omit({ ...data }: SessionData, key: string) {
  delete data[key]
  return data
}

function purposeOf(sessionId: string) {
  return `guest:${TenantContext.idOrNull() ?? 0}:${sessionId}`
}
