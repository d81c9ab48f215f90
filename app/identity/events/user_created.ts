import { DomainEvent } from '#foundation/events/domain_event'
import type { Role } from '#identity/models/role'

/** A person was added to the workspace, by somebody or by writing in for the first time. */
export default class UserCreated extends DomainEvent<{ userId: number; role: Role }> {
  static eventName = 'user.created'
}
