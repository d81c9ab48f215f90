import type { Verdicts } from '#channels/email/receiving/models/inbound_mail'

/**
 * What a receiving server wrote about a mail (RFC 8601). Only the topmost header counts, and only
 * of a server that is believed: everything below may have been written by who sent the mail.
 */
export function readAuthenticationResults(
  values: string[],
  isBelieved: (server: string) => boolean
): Verdicts | null {
  const [topmost] = values
  if (topmost === undefined) return null
  const [server = '', ...results] = withoutComments(topmost).split(';')
  if (!isBelieved(server.trim().split(/\s/, 1)[0]!.toLowerCase())) return null
  const verdicts: Verdicts = {}
  for (const result of results) {
    const [, method, outcome] = /^\s*(spf|dkim|dmarc)\s*=\s*([a-z]+)/i.exec(result) ?? []
    if (!method || !outcome) continue
    const name = method.toLowerCase() as keyof Verdicts
    // Of several signatures one that holds is enough.
    if (verdicts[name] !== 'pass') verdicts[name] = outcome.toLowerCase()
  }
  return Object.keys(verdicts).length > 0 ? verdicts : null
}

function withoutComments(value: string) {
  return value.slice(0, 10_000).replace(/\([^()]*\)/g, '')
}
