import { enqueue } from '#foundation/queue/enqueue'
import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type ExportRequested from '#workspaces/portability/events/export_requested'
import { MakeExport } from '#workspaces/portability/jobs/make_export'

/** What was asked for is made in the background. */
export default class StartExport implements Listener<ExportRequested> {
  static listenerName = 'workspaces.start_export'

  async handle({ payload: { exportId } }: RecordedEvent<ExportRequested>) {
    await enqueue(new MakeExport({ exportId }), { id: `export-${exportId}` })
  }
}
