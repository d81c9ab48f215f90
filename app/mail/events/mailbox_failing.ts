import { DomainEvent } from '#foundation/events/domain_event'

/** A mailbox has not been reached for a while; told once until it is again. */
export default class MailboxFailing extends DomainEvent<{
  mailboxId: number
  address: string | null
}> {
  static eventName = 'mailbox.failing'
}
