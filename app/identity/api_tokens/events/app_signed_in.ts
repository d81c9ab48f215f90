import { DomainEvent } from '#foundation/events/domain_event'

/** A program signed in for a person by their password. */
export default class AppSignedIn extends DomainEvent<{ familyId: number; userId: number }> {
  static eventName = 'app.signed_in'
}
