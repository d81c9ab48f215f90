import { DomainEvent } from '#foundation/events/domain_event'

/** An owner decided to end the workspace; until the day it can be kept. */
export default class DeletionRequested extends DomainEvent<{ dueAt: string }> {
  static eventName = 'workspace.deletion_requested'
}
