import { DomainEvent } from '#foundation/events/domain_event'

/** An old refresh token was used a second time: somebody has a copy, so the app was ended. */
export default class RefreshTokenStolen extends DomainEvent<{
  familyId: number
  userId: number
  ip: string
}> {
  static eventName = 'refresh_token.stolen'
}
