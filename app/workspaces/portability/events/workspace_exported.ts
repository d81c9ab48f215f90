import { DomainEvent } from '#foundation/events/domain_event'

/** An archive of the workspace is ready. */
export default class WorkspaceExported extends DomainEvent<{ exportId: number }> {
  static eventName = 'workspace.exported'
}
