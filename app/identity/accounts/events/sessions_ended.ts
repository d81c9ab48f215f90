import { DomainEvent } from '#foundation/events/domain_event'

/** A person signed out elsewhere: of one session, or of all others and all apps. */
export default class SessionsEnded extends DomainEvent<{
  userId: number
  which: 'one' | 'others'
}> {
  static eventName = 'user.sessions_ended'
}
