import { Job } from '#foundation/queue/job'
import { MakeArchive } from '#workspaces/portability/actions/make_archive'

/** Makes an archive in the background. */
export class MakeExport extends Job<{ exportId: number }> {
  static jobName = 'workspaces.make_export'
  static priority = 'bulk' as const
  static retry = { attempts: 3, firstDelay: 10_000 }

  async run() {
    await new MakeArchive().execute(this.payload.exportId)
  }

  async failed(_error: Error, isLast: boolean) {
    if (isLast) await new MakeArchive().giveUp(this.payload.exportId)
  }
}
