import { DateTime } from 'luxon'
import ExpiryRefused from '#identity/api_tokens/exceptions/expiry_refused'
import type { expiryChoices } from '#identity/api_tokens/validators/api_token'

interface Choice {
  expires: (typeof expiryChoices)[number]
  expiresOn?: string | undefined
}

/**
 * When a token ends: a chosen day is its last, in the time zone of who chose.
 *
 * @throws ExpiryRefused for a day that is in no calendar
 */
export function expiryOf({ expires, expiresOn }: Choice, timeZone: string): DateTime | null {
  if (expires === 'never') return null
  if (expires !== 'date') return DateTime.now().plus({ days: Number(expires) })
  const day = DateTime.fromISO(expiresOn ?? '', { zone: timeZone }).endOf('day')
  if (!day.isValid) throw new ExpiryRefused()
  return day
}
