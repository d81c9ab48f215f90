import { DomainEvent } from '#foundation/events/domain_event'

/** An owner decided to keep the workspace after all. */
export default class DeletionCancelled extends DomainEvent<{ dueAt: string }> {
  static eventName = 'workspace.deletion_cancelled'
}
