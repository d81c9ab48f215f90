import type pg from 'pg'
import { APP_ROLE, SYSTEM_ROLE } from '#database/roles'
import { BackupError } from '#operations/backups/exceptions/backup_error'

/** How connections of a backup call themselves. */
const OWN_NAME = 'patchbay backup'

/** @throws BackupError while any process of Patchbay is connected to the database */
export async function refuseWhileServed(system: pg.Client) {
  const { rows } = await system.query(
    `select count(*)::int as others from pg_stat_activity
     where datname = current_database() and usename = any ($1) and application_name <> $2`,
    [[APP_ROLE, SYSTEM_ROLE], OWN_NAME]
  )
  if (rows[0].others === 0) return
  throw new BackupError(
    `Patchbay is running on this database (${rows[0].others} connections). Stop it first, then restore.`
  )
}
