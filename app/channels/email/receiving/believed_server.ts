import { getDomain } from 'tldts'

/** Providers whose receiving servers call themselves otherwise than those people fetch mail from. */
const SAME: Record<string, string[]> = {
  'gmail.com': ['google.com'],
  'googlemail.com': ['google.com'],
  'yandex.ru': ['yandex.ru', 'yandex.net', 'yandex.com'],
  'yandex.com': ['yandex.ru', 'yandex.net', 'yandex.com'],
  'zoho.eu': ['zoho.com'],
}

/**
 * Whether the server that names itself in Authentication-Results is the one a mailbox is fetched
 * from: nobody else's word counts (RFC 8601, section 5).
 */
export function isBelieved(server: string, imapHost: string | null): boolean {
  if (!imapHost) return false
  const host = imapHost.toLowerCase()
  if (server === host) return true
  const [theirs, ours] = [getDomain(server), getDomain(host)]
  if (!theirs || !ours) return false
  return theirs === ours || (SAME[ours]?.includes(theirs) ?? false)
}
