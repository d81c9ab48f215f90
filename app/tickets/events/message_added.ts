import { DomainEvent } from '#foundation/events/domain_event'
import type { Visibility } from '#tickets/models/message'

/** A reply or a note was written on an existing ticket. */
export default class MessageAdded extends DomainEvent<{
  number: number
  messageId: number
  visibility: Visibility
  byStaff: boolean
  /** Present where no person wrote it. */
  isAutomatic?: boolean
}> {
  static eventName = 'message.added'
}
