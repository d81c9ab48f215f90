import { DomainEvent } from '#foundation/events/domain_event'
import type { Role } from '#identity/models/role'

/** An invitation was mailed again, with a new link and more time. */
export default class InvitationResent extends DomainEvent<{
  invitationId: number
  role: Role
}> {
  static eventName = 'invitation.resent'
}
