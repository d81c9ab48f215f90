import { DomainEvent } from '#foundation/events/domain_event'

/** Somebody signed a company up; the workspace and its owner are there. */
export default class WorkspaceOpened extends DomainEvent<{ ownerId: number }> {
  static eventName = 'workspace.opened'
}
