import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import { BackupError } from '#operations/backups/exceptions/backup_error'

interface Source {
  getMigrations(): Promise<{ name: string }[]>
}

/** Names of all migrations of this version of the code. */
export async function knownMigrations(): Promise<string[]> {
  const all = await sourceOf(newRunner()).getMigrations()
  return all.map(({ name }) => name)
}

/**
 * Runs the named migrations only, so that the rows of an older version find its own tables;
 * the others run after them and change the rows as they would have.
 */
export async function migrateOnly(names: string[]) {
  const runner = newRunner()
  const source = sourceOf(runner)
  const getAll = source.getMigrations.bind(source)
  source.getMigrations = async () => {
    const all = await getAll()
    return all.filter(({ name }) => names.includes(name))
  }
  await runner.run()
  await db.manager.close('owner')
  if (runner.error) {
    throw new BackupError(`The tables could not be made: ${runner.error.message}`, {
      cause: runner.error,
    })
  }
}

function newRunner() {
  return new MigrationRunner(db, app, { direction: 'up', connectionName: 'owner' })
}

/** Lucid runs all or by number of batches; the list of files is the place to choose. */
function sourceOf(runner: MigrationRunner): Source {
  const source = (runner as unknown as { migrationSource?: Source }).migrationSource
  if (!source) throw new Error('Restoring needs MigrationRunner.migrationSource, which is gone')
  return source
}
