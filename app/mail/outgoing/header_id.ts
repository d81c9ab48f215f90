import { headerMark } from '#mail/outgoing/mail_tokens'
import { installationDomain } from '#tenancy/installation'

/**
 * The Message-ID, without angle brackets, of the mail that a key names in a workspace: sent
 * again, it is the same, so that mail programs show it once. Its mark keeps strangers from naming
 * mails they did not get, in a report of failure or as the one they answer.
 */
export function headerIdOf(key: string, { id }: { id: number }): string {
  return `${key}.${id}.${headerMark(key, id)}@${installationDomain}`
}

/** As it stands in a header. */
export function bracketed(headerId: string): string {
  return `<${headerId}>`
}
