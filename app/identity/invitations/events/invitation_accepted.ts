import { DomainEvent } from '#foundation/events/domain_event'
import type { Role } from '#identity/models/role'

/** Somebody who was invited came. */
export default class InvitationAccepted extends DomainEvent<{
  invitationId: number
  userId: number
  role: Role
}> {
  static eventName = 'invitation.accepted'
}
