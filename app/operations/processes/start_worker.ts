import type { ApplicationService } from '@adonisjs/core/types'
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
  const stop = await startBackgroundWork(app)
  app.terminating(stop)
  await openOperationsServer({ isWorker: true })
  await announceProcess(app, 'worker')
}
