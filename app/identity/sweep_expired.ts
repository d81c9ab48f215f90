import { systemDatabase } from '#tenancy/system_database'

/** Tables of what expires, and for how many days it is kept after that. */
const KEPT_FOR = {
  sessions: 0,
  mail_links: 30,
  pending_sign_ins: 1,
  passkey_challenges: 1,
} as const

const CHUNK = 2_000

/** Forgets what gave access once and is expired, in all workspaces. */
export async function sweepExpired(): Promise<void> {
  for (const [table, days] of Object.entries(KEPT_FOR)) {
    const before = new Date(Date.now() - days * 86_400_000)
    let deleted = 0
    do {
      const result = await systemDatabase().rawQuery(
        `delete from ?? where ctid = any (array(select ctid from ?? where expires_at < ? limit ?))`,
        [table, table, before, CHUNK]
      )
      deleted = result.rowCount
    } while (deleted > 0)
  }
}
