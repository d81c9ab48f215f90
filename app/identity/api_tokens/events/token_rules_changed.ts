import { DomainEvent } from '#foundation/events/domain_event'

/** What tokens the workspace's people may make is different from now on. */
export default class TokenRulesChanged extends DomainEvent<{
  changes: { allowsEndlessTokens: { from: boolean; to: boolean } }
}> {
  static eventName = 'workspace.token_rules_changed'
}
