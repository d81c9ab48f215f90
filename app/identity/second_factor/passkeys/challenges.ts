import { createHash, randomBytes } from 'node:crypto'
import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import PasskeyRefused from '#identity/second_factor/exceptions/passkey_refused'
import PasskeyChallenge, {
  type ChallengePurpose,
} from '#identity/second_factor/models/passkey_challenge'
import { tenantRows } from '#tenancy/tenant_rows'

const LASTS_MINUTES = 5
const EXPIRED_PER_CHALLENGE = 50

interface Asked {
  purpose: ChallengePurpose
  /** Of the browser that asks. */
  sessionId: string
  /** Who has to answer, where that is known. */
  userId?: number | null
}

/** Makes a challenge and clears away some of those that nobody answered. */
export async function issueChallenge(
  { purpose, sessionId, userId = null }: Asked,
  userHandle: string | null = null
): Promise<string> {
  const challenge = randomBytes(32).toString('base64url')
  await PasskeyChallenge.create({
    challenge,
    purpose,
    userId,
    userHandle,
    sessionHash: hashOf(sessionId),
    expiresAt: DateTime.now().plus({ minutes: LASTS_MINUTES }),
  })
  const expired = tenantRows('passkey_challenges')
    .select('id')
    .where('expires_at', '<', new Date())
    .limit(EXPIRED_PER_CHALLENGE)
  await tenantRows('passkey_challenges').whereIn('id', expired).delete()
  return challenge
}

/**
 * Uses a challenge up, whatever comes of the answer to it: it is committed at once, so that
 * nothing can be tried twice.
 *
 * @throws PasskeyRefused
 */
export async function takeChallenge(
  challenge: string,
  { purpose, sessionId, userId = null }: Asked
): Promise<{ challenge: string; userHandle: string | null }> {
  const asked = tenantRows('passkey_challenges')
    .where('challenge', challenge)
    .where('purpose', purpose)
    .where('session_hash', hashOf(sessionId))
    .where('expires_at', '>', new Date())
  if (userId === null) asked.whereNull('user_id')
  else asked.where('user_id', userId)
  const [row] = (await asked.returning(['challenge', 'user_handle']).delete()) as unknown as {
    challenge: string
    user_handle: string | null
  }[]
  if (!row) throw new PasskeyRefused('The challenge is unknown, used or expired')
  return { challenge: row.challenge, userHandle: row.user_handle }
}

/** What the browser says it was asked; believed only after the signature over it was checked. */
export function challengeOf(clientDataJSON: string): string {
  try {
    const clientData = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'))
    return String(clientData.challenge)
  } catch (cause) {
    throw new PasskeyRefused('The client data cannot be read', { cause })
  }
}

/** The session's id changes at sign-in, and challenges of before end with it. */
export function browserOf({ session }: Pick<HttpContext, 'session'>): string {
  return session.sessionId
}

function hashOf(sessionId: string) {
  return createHash('sha256').update(sessionId).digest('base64url')
}
