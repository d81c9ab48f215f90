import { DomainEvent } from '#foundation/events/domain_event'
import type { Role } from '#identity/models/role'

/** A person may do more or less than before. */
export default class UserRoleChanged extends DomainEvent<{ userId: number; from: Role; to: Role }> {
  static eventName = 'user.role_changed'
}
