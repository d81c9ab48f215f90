import { DomainEvent } from '#foundation/events/domain_event'

/** Somebody asked for all of the workspace's data. */
export default class ExportRequested extends DomainEvent<{ exportId: number }> {
  static eventName = 'workspace.export_requested'
}
