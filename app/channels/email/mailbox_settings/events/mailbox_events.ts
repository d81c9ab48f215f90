import { DomainEvent } from '#foundation/events/domain_event'

/** The workspace can be written to at another address; none for the built-in one. */
export class MailboxCreated extends DomainEvent<{ mailboxId: number; address: string | null }> {
  static eventName = 'mailbox.created'
}

/** Which settings of a mailbox changed; secrets are named, never shown. */
export class MailboxUpdated extends DomainEvent<{ mailboxId: number; keys: string[] }> {
  static eventName = 'mailbox.updated'
}

/** Mails to this address are not taken any more. */
export class MailboxDeleted extends DomainEvent<{ mailboxId: number; address: string | null }> {
  static eventName = 'mailbox.deleted'
}

/** A program may hand in mails for a mailbox. */
export class MailIntakeTokenCreated extends DomainEvent<{ mailboxId: number; tokenId: number }> {
  static eventName = 'mailbox.intake_token_created'
}

/** It may not any more. */
export class MailIntakeTokenDeleted extends DomainEvent<{ mailboxId: number; tokenId: number }> {
  static eventName = 'mailbox.intake_token_deleted'
}
