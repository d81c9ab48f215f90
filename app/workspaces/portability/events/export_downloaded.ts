import { DomainEvent } from '#foundation/events/domain_event'

/** Somebody took an archive of the workspace. */
export default class ExportDownloaded extends DomainEvent<{ exportId: number }> {
  static eventName = 'workspace.export_downloaded'
}
