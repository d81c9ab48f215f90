/** Why a mail waits for somebody to look at it; the page has words for each. */
export const quarantineReasons = [
  'too_large',
  'too_deep',
  'too_many_parts',
  'header_too_large',
  'too_slow',
  'too_much_memory',
  'unreadable',
  'no_sender',
  'own_address',
  'dmarc_failed',
  'blocked_sender',
  'sender_suspended',
  'sign_up_refused',
  'storage_full',
  'staff_may_not',
  'ticket_closed',
  'failed',
] as const
export type QuarantineReason = (typeof quarantineReasons)[number]

/** Why a mail became nothing that anybody has to look at. */
export type IgnoreReason = 'bounce' | 'receipt' | 'own_copy'

/** Thrown where a mail cannot become what it wants to be. */
export class Quarantined extends Error {
  constructor(
    readonly reason: QuarantineReason,
    readonly detail: string | null = null
  ) {
    super(`The mail goes to quarantine: ${reason}`)
  }
}

export function isQuarantineReason(reason: string): reason is QuarantineReason {
  return quarantineReasons.some((known) => known === reason)
}
