import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import drive from '@adonisjs/drive/services/main'
import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { ExportWorkspace } from '#workspaces/portability/actions/export_workspace'
import { prefixOf } from '#workspaces/portability/archive/stored_files'
import WorkspaceExported from '#workspaces/portability/events/workspace_exported'
import WorkspaceExport, { EXPORT_KEPT_FOR } from '#workspaces/portability/models/workspace_export'

/**
 * Makes the archive that was asked for and puts it into Drive. Called again after a crash it
 * starts anew; what is finished stays as it is.
 */
export class MakeArchive {
  async execute(exportId: number): Promise<void> {
    const wanted = await WorkspaceExport.find(exportId)
    if (!wanted || !['waiting', 'running'].includes(wanted.state)) return
    await wanted.merge({ state: 'running', progress: 0 }).save()
    const folder = await mkdtemp(join(tmpdir(), 'patchbay-archive-'))
    try {
      const path = join(folder, 'archive.tar.gz')
      await new ExportWorkspace().execute({ path, onProgress: (done) => tell(wanted, done) })
      await this.keep(wanted, path)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  async giveUp(exportId: number) {
    const wanted = await WorkspaceExport.find(exportId)
    if (wanted?.state === 'running' || wanted?.state === 'waiting') {
      await wanted.merge({ state: 'failed', finishedAt: DateTime.now() }).save()
    }
  }

  private async keep(wanted: WorkspaceExport, path: string) {
    const storageKey = `${prefixOf(wanted.tenantId)}exports/${randomUUID()}.tar.gz`
    const { size } = await stat(path)
    await drive.use().copyFromFs(path, storageKey)
    const now = DateTime.now()
    await transaction(async (trx) => {
      wanted.merge({
        state: 'finished',
        progress: 100,
        storageKey,
        size,
        finishedAt: now,
        expiresAt: now.plus({ days: EXPORT_KEPT_FOR }),
      })
      await wanted.useTransaction(trx).save()
      await record(new WorkspaceExported({ payload: { exportId: wanted.id } }), trx)
    })
  }
}

/** In steps that a person can see. */
async function tell(wanted: WorkspaceExport, done: number) {
  if (done - wanted.progress >= 5) await wanted.merge({ progress: done }).save()
}
