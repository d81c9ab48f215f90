import type { ApplicationService } from '@adonisjs/core/types'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import type { ConsoleScreen } from '#operations/local_services/console_screen'
import { ensureDemo } from '#operations/local_services/first_run'
import { say } from '#operations/local_services/sentences'
import { LocalServiceError } from '#operations/local_services/local_service_error'

/** Everything between a running PostgreSQL and a workspace that answers. */
export async function prepareDatabase(app: ApplicationService, screen: ConsoleScreen) {
  const { refuseHalfRestored } = await import('#operations/backups/database/restoring_mark')
  await refuseHalfRestored()
  screen.progress(say('migrating'))
  await migrate(app)
  const { checkDatabaseRoles } = await import('#tenancy/check_database_roles')
  await checkDatabaseRoles()
  await ensureDemo(() => screen.progress(say('making_demo')))
}

/**
 * Brings the database to the state this version of the code expects. Safe to run in
 * several processes at once: the runner takes an advisory lock.
 * @throws LocalServiceError E_MIGRATIONS_FAILED
 */
export async function migrate(app: ApplicationService): Promise<void> {
  const db = await app.container.make('lucid.db')
  const runner = new MigrationRunner(db, app, { direction: 'up', connectionName: 'owner' })
  await runner.run()
  if (runner.error) {
    const failed = Object.entries(runner.migratedFiles).find(([, { status }]) => status === 'error')
    throw new LocalServiceError(
      'migrations_failed',
      { migration: failed?.[0] ?? '', reason: runner.error.message },
      { cause: runner.error }
    )
  }
  const { syncTenancyKey } = await import('#tenancy/sync_tenancy_key')
  await syncTenancyKey()
  await db.manager.close('owner')
}
