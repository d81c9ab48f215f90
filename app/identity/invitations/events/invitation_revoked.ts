import { DomainEvent } from '#foundation/events/domain_event'
import type { Role } from '#identity/models/role'

/** An invitation is no longer good for anything. */
export default class InvitationRevoked extends DomainEvent<{
  invitationId: number
  role: Role
}> {
  static eventName = 'invitation.revoked'
}
