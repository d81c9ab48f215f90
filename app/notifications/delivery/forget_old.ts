import { systemDatabase } from '#tenancy/system_database'

/** Days for which what was read is kept. */
const READ_FOR = 90

/** Days for which a batch is known that was sent: as long as anybody could send it again. */
const SENT_FOR = 30

/** Rows per statement, so that nobody waits for a long one. */
const BATCH = 1_000

/** Forgets notifications that were read long ago, of all workspaces, and batches that were sent. */
export async function forgetOld(): Promise<void> {
  await deleteOlder('notifications', 'read_at', READ_FOR)
  await deleteOlder('notification_batches', 'sent_at', SENT_FOR)
}

async function deleteOlder(table: string, column: string, days: number) {
  while (true) {
    const { rowCount } = await systemDatabase().rawQuery(
      `delete from ${table} where (tenant_id, id) in (
         select tenant_id, id from ${table}
         where ${column} < clock_timestamp() - make_interval(days => ?)
         order by ${column} limit ?
       )`,
      [days, BATCH]
    )
    if (rowCount < BATCH) return
  }
}
