import { createHash, randomBytes } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { operatorCookie } from '#operations/console/cookie'
import type Operator from '#operations/console/models/operator'
import OperatorSession, { type Stage } from '#operations/console/models/operator_session'

/** Minutes until an unfinished sign-in, or an idle session, is over. */
const MINUTES: Record<Stage, number> = { password: 5, enrolling: 20, full: 30 }

/** However busy it is. */
const LONGEST_HOURS = 8

const TOUCH_AFTER_MS = 60_000

/**
 * Who is at the console, and how far they have come. Shares nothing with the sessions of
 * workspaces: another cookie, another table, another connection. Every step of signing in
 * starts a new session, so that one that somebody planted never becomes worth anything.
 */
export class OperatorGuard {
  private session: OperatorSession | null = null

  constructor(private readonly ctx: HttpContext) {}

  /** Reads the session of the request; to be called once, before the rest. */
  async load(): Promise<void> {
    const value = operatorCookie.read(this.ctx)
    if (!value) return
    const session = await OperatorSession.query()
      .where('id', hashOf(value))
      .where('expires_at', '>', new Date())
      .preload('operator')
      .first()
    if (!session || session.operator.isDisabled) return
    this.session = session
    await this.touch(session)
  }

  get stage(): Stage | null {
    return this.session?.stage ?? null
  }

  /** Signed in with both factors. */
  get operator(): Operator | null {
    return this.session?.stage === 'full' ? this.session.operator : null
  }

  /** Knows the password, whatever is still missing. */
  get candidate(): Operator | null {
    return this.session?.operator ?? null
  }

  async start(operator: Operator, stage: Stage): Promise<void> {
    await this.session?.delete()
    const value = randomBytes(32).toString('base64url')
    const now = DateTime.now()
    this.session = await OperatorSession.create({
      id: hashOf(value),
      operatorId: operator.id,
      stage,
      ip: this.ctx.request.ip(),
      userAgent: this.ctx.request.header('user-agent')?.slice(0, 300) ?? null,
      createdAt: now,
      expiresAt: now.plus({ minutes: MINUTES[stage] }),
    })
    this.session.$setRelated('operator', operator)
    this.renewGuestSession()
    operatorCookie.write(this.ctx, value)
    await OperatorSession.query().where('expires_at', '<', new Date()).delete()
  }

  async end(): Promise<void> {
    await this.session?.delete()
    this.session = null
    this.renewGuestSession()
    operatorCookie.clear(this.ctx)
  }

  /** It holds the CSRF secret: whoever knew the old one is left behind. */
  private renewGuestSession() {
    this.ctx.session.clear()
    this.ctx.session.regenerate()
  }

  private async touch(session: OperatorSession) {
    if (session.stage !== 'full') return
    const until = DateTime.min(
      DateTime.now().plus({ minutes: MINUTES.full }),
      session.createdAt.plus({ hours: LONGEST_HOURS })
    )
    if (until.diff(session.expiresAt).toMillis() < TOUCH_AFTER_MS) return
    await session.merge({ expiresAt: until }).save()
  }
}

/** Ends every session of an operator, wherever it is. */
export async function endOperatorSessions(operatorId: number): Promise<void> {
  await OperatorSession.query().where('operator_id', operatorId).delete()
}

function hashOf(value: string) {
  return createHash('sha256').update(value).digest('base64url')
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Only at the console, below /operator of the installation's own host. */
    operatorGuard?: OperatorGuard
  }
}
