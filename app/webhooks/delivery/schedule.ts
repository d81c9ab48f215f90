const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Waits between tries, as Standard Webhooks recommends: about a day and a third in all. */
const WAITS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
] as const

/** Tries in all. */
export const mostAttempts = WAITS.length + 1

const JITTER = 0.1
const LONGEST_WISH = 24 * HOUR

interface Wish {
  /** Milliseconds that the receiver asked to wait. */
  retryAfter?: number | null
  /** From 0 to 1. */
  random?: () => number
}

/**
 * When to try again after so many tries, in milliseconds from now; null when it was the last.
 * Never sooner than planned or than the receiver asked, a little later so that not all come at
 * once.
 */
export function waitAfter(
  tries: number,
  { retryAfter = null, random = Math.random }: Wish = {}
): number | null {
  const planned = WAITS[tries - 1]
  if (planned === undefined) return null
  const wished = Math.min(retryAfter ?? 0, LONGEST_WISH)
  return Math.round(Math.max(planned, wished) * (1 + JITTER * random()))
}

/** `Retry-After` in milliseconds from now (RFC 9110, 10.2.3); null for what is neither form. */
export function readRetryAfter(value: string | undefined, now = new Date()): number | null {
  if (!value) return null
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * SECOND
  const at = Date.parse(value)
  return Number.isNaN(at) || !/[a-z]/i.test(value) ? null : Math.max(0, at - now.getTime())
}
