import { DomainEvent } from '#foundation/events/domain_event'

/**
 * Somebody forgot where their workspaces are. Recorded in one that their address belongs to,
 * which then mails them the list of all.
 */
export default class WorkspacesLookedFor extends DomainEvent<{ userId: number }> {
  static eventName = 'workspace.looked_for'
}
