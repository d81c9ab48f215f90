import type { ApplicationService } from '@adonisjs/core/types'
import type { QueueConfig } from '#config/queue'
import { WorkspaceChanges } from '#tenancy/workspace_changes'
import { followWorkspaceChange } from '#operations/console/follow_workspace_change'
import { checkDatabaseRoles } from '#tenancy/check_database_roles'
import { checkSettings } from '#operations/local_services/settings_check'
import { observeProcess } from '#operations/metrics/observe'
import { announceProcess } from '#operations/processes/announce'
import { refuseHalfRestored } from '#operations/backups/database/restoring_mark'
import { startBackgroundWork } from '#operations/processes/background_work'
import { openOperationsServer } from '#operations/processes/operations_server'
import { stopOnSignals } from '#operations/processes/stop_process'

/** Starts what `node ace worker` does; it goes on until a signal comes. */
export async function startWorker(app: ApplicationService) {
  checkSettings({ ...process.env, PATCHBAY_ROLE: 'worker' }, { migrates: false })
  stopOnSignals(app)
  await refuseHalfRestored()
  await checkDatabaseRoles()
  observeProcess()
  const changes = await followChanges(app)
  const stop = await startBackgroundWork(app)
  app.terminating(async () => {
    await Promise.all([stop(), changes.stop()])
  })
  await openOperationsServer({ isWorker: true })
  await announceProcess(app, 'worker')
}

/** A workspace that was suspended by another process gets no more of its jobs done at once. */
async function followChanges(app: ApplicationService) {
  const changes = new WorkspaceChanges(await app.container.make('logger'), {
    connectionString: app.config.get<QueueConfig>('queue').databaseUrl,
    onChange: followWorkspaceChange,
  })
  await changes.start()
  return changes
}
