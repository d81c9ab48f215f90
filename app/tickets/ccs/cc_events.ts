import { DomainEvent } from '#foundation/events/domain_event'

interface Facts {
  number: number
  userId: number
  name: string
  [key: string]: string | number
}

/** A customer receives the replies of a ticket from now on. */
export class CcAdded extends DomainEvent<Facts> {
  static eventName = 'cc.added'
}

/** A customer no longer receives the replies of a ticket. */
export class CcRemoved extends DomainEvent<Facts> {
  static eventName = 'cc.removed'
}
