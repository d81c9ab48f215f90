import { DomainEvent } from '#foundation/events/domain_event'
import type { Role } from '#identity/models/role'

/** Somebody was asked into the workspace. */
export default class InvitationCreated extends DomainEvent<{
  invitationId: number
  role: Role
}> {
  static eventName = 'invitation.created'
}
