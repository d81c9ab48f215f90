import { systemDatabase } from '#tenancy/system_database'

/** Days for which the log is kept. */
export const KEPT_DAYS = 30

const CHUNK = 2_000

/** Deletes what was sent long ago, with all its tries, in all workspaces. */
export async function forgetOldDeliveries(): Promise<void> {
  let deleted = 0
  do {
    const { rowCount } = await systemDatabase().rawQuery(
      `delete from webhook_deliveries where ctid = any (array(
         select ctid from webhook_deliveries
         where created_at < now() - ?::interval and state <> 'pending' limit ?))`,
      [`${KEPT_DAYS} days`, CHUNK]
    )
    deleted = rowCount
  } while (deleted > 0)
}
