import { DomainEvent } from '#foundation/events/domain_event'

/** A token was ended, by its person or by who looks after the workspace. */
export default class ApiTokenRevoked extends DomainEvent<{ tokenId: number; userId: number }> {
  static eventName = 'api_token.revoked'
}
