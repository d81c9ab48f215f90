import { DomainEvent } from '#foundation/events/domain_event'

/** Somebody made a token for programs that act for them. */
export default class ApiTokenCreated extends DomainEvent<{
  tokenId: number
  userId: number
  scopes: string[]
}> {
  static eventName = 'api_token.created'
}
