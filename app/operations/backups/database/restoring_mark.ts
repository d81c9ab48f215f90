import type pg from 'pg'
import { connectAs, quoted } from '#operations/backups/database/connections'
import { BackupError } from '#operations/backups/exceptions/backup_error'

const MARK = 'Patchbay: a restore is under way'

/**
 * Says in the database itself that it is not whole: a comment outlives everything a restore
 * drops. As long as it is there nothing is served.
 */
export async function markRestoring(owner: pg.Client) {
  await owner.query(`comment on database ${await nameOf(owner)} is '${MARK}'`)
}

export async function unmarkRestoring(owner: pg.Client) {
  await owner.query(`comment on database ${await nameOf(owner)} is null`)
}

export async function isMarkedRestoring(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    `select shobj_description(oid, 'pg_database') as mark from pg_database
     where datname = current_database()`
  )
  return rows[0].mark === MARK
}

/** @throws BackupError where a restore was broken off and has to be repeated */
export async function refuseHalfRestored() {
  const client = await connectAs('system')
  try {
    if (!(await isMarkedRestoring(client))) return
  } finally {
    await client.end()
  }
  throw new BackupError(
    'A restore did not finish, so the database is not whole. Run it again: node ace backup:restore <name> --force'
  )
}

async function nameOf(client: pg.Client) {
  const { rows } = await client.query('select current_database() as name')
  return quoted(rows[0].name)
}
