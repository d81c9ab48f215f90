import { createHash, randomBytes } from 'node:crypto'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'
import type User from '#identity/models/user'
import PendingSignIn from '#identity/second_factor/models/pending_sign_in'
import { pullIntendedUrl } from '#identity/sessions/intended_url'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'

/** In the guest's session: names the row, and is of no use after it. */
const PENDING_KEY = 'pending_sign_in'

const LASTS_MINUTES = 10
const MOST_WRONG_TRIES = 5
const EXPIRED_PER_SIGN_IN = 50

interface Options {
  isRemembered: boolean
  method: string
}

/** Under a new session id and with nothing of the guest's session before, as sign-in itself. */
export async function openPendingSignIn(ctx: HttpContext, user: User, options: Options) {
  const intendedUrl = pullIntendedUrl(ctx, user)
  const token = randomBytes(32).toString('base64url')
  await PendingSignIn.create({
    ...options,
    userId: user.id,
    intendedUrl,
    tokenHash: hashOf(token),
    expiresAt: DateTime.now().plus({ minutes: LASTS_MINUTES }),
  })
  await sweep()
  ctx.session.clear()
  ctx.session.regenerate()
  ctx.session.put(PENDING_KEY, token)
}

/** The sign-in that this browser has begun and not finished; null when there is none (any more). */
export async function findPendingSignIn({ session }: HttpContext): Promise<PendingSignIn | null> {
  const token: unknown = session.get(PENDING_KEY)
  if (typeof token !== 'string') return null
  const pending = await PendingSignIn.query()
    .where('token_hash', hashOf(token))
    .where('expires_at', '>', new Date())
    .preload('user')
    .first()
  return pending && !pending.user.isDisabled ? pending : null
}

/** Counts a try before it is looked at, so that many at once do not all pass. */
export async function takeTry(pending: PendingSignIn): Promise<boolean> {
  const { rows } = await db.rawQuery(
    `update pending_sign_ins set wrong_tries = wrong_tries + 1
     where tenant_id = ? and id = ? and wrong_tries < ? returning wrong_tries`,
    [TenantContext.id(), pending.id, MOST_WRONG_TRIES]
  )
  pending.wrongTries = rows[0]?.wrong_tries ?? MOST_WRONG_TRIES
  return rows.length > 0
}

export function hasTriesLeft(pending: PendingSignIn): boolean {
  return pending.wrongTries < MOST_WRONG_TRIES
}

/** @returns whether it was still there: of two at once one finishes the sign-in */
export async function closePendingSignIn(ctx: HttpContext, pending: PendingSignIn) {
  ctx.session.forget(PENDING_KEY)
  const closed = (await rowOf(pending).delete()) as unknown as number
  return closed > 0
}

function rowOf({ id }: PendingSignIn) {
  return tenantRows('pending_sign_ins').where('id', id)
}

async function sweep() {
  const expired = tenantRows('pending_sign_ins')
    .select('id')
    .where('expires_at', '<', new Date())
    .limit(EXPIRED_PER_SIGN_IN)
  await tenantRows('pending_sign_ins').whereIn('id', expired).delete()
}

function hashOf(token: string) {
  return createHash('sha256').update(token).digest('base64url')
}
