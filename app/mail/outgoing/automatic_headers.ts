import { installationDomain } from '#tenancy/installation'
import type { MailNature } from '#mail/outgoing/mail_content'

/** On every automatic mail of ours: one that comes in with it has gone round in a circle. */
export const LOOP_HEADER = 'X-Patchbay-Loop'

/** Headers that keep machines from answering what no person wrote (RFC 3834). */
export function automaticHeaders(nature: MailNature): Record<string, string> {
  if (nature === 'personal') return {}
  return {
    'Auto-Submitted': nature === 'answer' ? 'auto-replied' : 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    [LOOP_HEADER]: installationDomain,
  }
}
