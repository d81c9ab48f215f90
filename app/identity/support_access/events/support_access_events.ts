import { DomainEvent } from '#foundation/events/domain_event'

/** The workspace let the operator in until a moment. */
export class SupportAccessGranted extends DomainEvent<{
  grantId: number
  role: string
  until: string
}> {
  static eventName = 'support_access.granted'
}

/** The workspace took its consent back before its time. */
export class SupportAccessRevoked extends DomainEvent<{ grantId: number }> {
  static eventName = 'support_access.revoked'
}

/** The operator signed in by a grant. */
export class SupportAccessStarted extends DomainEvent<{
  accessId: number
  operator: string
  until: string
}> {
  static eventName = 'support_access.started'
}
