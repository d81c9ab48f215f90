import type { ConnectionFailureReason } from '#mail/mailboxes/connection_failure'

const SHORTEST_MS = 2_000
const LONGEST_MS = 5 * 60_000

/** Servers lock out who tries a wrong password too often. */
const LONGEST_REFUSED_MS = 30 * 60_000
const REFUSED: ConnectionFailureReason[] = [
  'wrong_password',
  'oauth_refused',
  'no_password',
  'throttled',
]

/**
 * How long to wait before the next try: twice as long each time, and a random part of it, so
 * that after a server was away not everybody comes back at once.
 *
 * @param failures in a row, 1 for the first
 */
export function waitBeforeTry(
  failures: number,
  reason: ConnectionFailureReason,
  random: () => number = Math.random
): number {
  const isRefused = REFUSED.includes(reason)
  const shortest = isRefused ? 15 * SHORTEST_MS : SHORTEST_MS
  const longest = isRefused ? LONGEST_REFUSED_MS : LONGEST_MS
  const wait = Math.min(longest, shortest * 2 ** Math.min(failures - 1, 20))
  return Math.round(wait * (0.5 + random() / 2))
}
