import { DomainEvent } from '#foundation/events/domain_event'

/** An app's tokens were ended, by itself, its person or who looks after the workspace. */
export default class AppSignedOut extends DomainEvent<{ familyId: number; userId: number }> {
  static eventName = 'app.signed_out'
}
