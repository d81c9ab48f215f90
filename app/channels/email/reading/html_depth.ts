import { MailTooComplex } from '#channels/email/reading/mail_too_complex'

/** Letters have dozens; thousands cost who reads them the square of it. */
const DEEPEST = 5_000

/** What is never open, or ends where the next one begins. */
const NEVER_OPEN =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option)$/i

/**
 * Counts elements that are open at once, before anybody builds a tree of them.
 *
 * @throws MailTooComplex
 */
export function refuseDepth(html: string): void {
  let depth = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (NEVER_OPEN.test(name!)) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) throw new MailTooComplex('too_deep')
  }
}
