import { DomainEvent } from '#foundation/events/domain_event'

/** Somebody asked for a person to be anonymized; a job does it. */
export default class UserErasureRequested extends DomainEvent<{
  userId: number
  erasureId: number
}> {
  static eventName = 'user.erasure_requested'
}
