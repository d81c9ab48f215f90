import type { HttpContext } from '@adonisjs/core/http'
import type { SessionConfig, SessionData, SessionStoreContract } from '@adonisjs/session/types'
import { GuestCookie } from '#identity/sessions/guest_cookie'
import { sessionRows, USER_KEY, type StoredSession } from '#identity/sessions/session_rows'

/** Between two writes that only say "still here". */
const TOUCH_EVERY = 5 * 60_000

/**
 * Keeps sessions of signed-in people in the workspace's table and those of guests in their
 * browsers, so that visitors and crawlers cost no query and leave no row. A session id of
 * another workspace is simply not found. One instance serves one request.
 */
export class SessionStore implements SessionStoreContract {
  private stored: StoredSession | null = null
  private readonly guest: GuestCookie

  constructor(
    private readonly ctx: HttpContext,
    private readonly config: SessionConfig
  ) {
    this.guest = new GuestCookie(ctx, config)
  }

  async read(sessionId: string): Promise<SessionData | null> {
    if (this.isNew(sessionId)) return null
    const guestData = this.guest.read(sessionId)
    if (guestData || !this.ctx.tenant) return guestData
    this.stored = await sessionRows.find(sessionId)
    this.ctx.sessionUser = this.stored?.user
    this.ctx.sessionKey = this.stored?.key
    return this.stored?.data ?? null
  }

  async write(sessionId: string, data: SessionData): Promise<void> {
    if (data[USER_KEY] === undefined) return this.writeGuest(sessionId, data)
    if (this.stored) return sessionRows.update(sessionId, data)
    const { request } = this.ctx
    const device = { ip: request.ip(), userAgent: request.header('user-agent') ?? null }
    return sessionRows.insert(sessionId, data, device)
  }

  /** Before a write under a new id, and at the end of a session. */
  async destroy(sessionId: string): Promise<void> {
    this.guest.clear()
    if (this.stored) await sessionRows.delete(sessionId)
    this.stored = null
  }

  async touch(sessionId: string): Promise<void> {
    if (!this.stored) return this.guest.extend()
    if (Date.now() - this.stored.touchedAt.getTime() < TOUCH_EVERY) return
    await sessionRows.extend(sessionId, this.stored.data)
  }

  private async writeGuest(sessionId: string, data: SessionData) {
    if (this.stored) await this.destroy(sessionId)
    this.guest.write(sessionId, data)
  }

  private isNew(sessionId: string) {
    return this.ctx.request.cookie(this.config.cookieName) !== sessionId
  }
}
