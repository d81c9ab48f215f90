import db from '@adonisjs/lucid/services/db'
import { ExpiringCache } from '#tenancy/expiring_cache'

/** What the operator announces on every page of the installation. */
export type Maintenance = {
  texts: { en: string; ru: string }
  startsAt: string
  endsAt: string | null
}

interface NoticeRow {
  text_en: string
  text_ru: string
  starts_at: Date
  ends_at: Date | null
}

const KNOWN_FOR_MS = 15_000
const KEY = 'current'

const known = new ExpiringCache<Maintenance | null>({ lifetimeMs: () => KNOWN_FOR_MS, limit: 1 })

/** The announcement that is to be shown now; other processes see a new one in 15 seconds. */
export async function currentMaintenance(): Promise<Maintenance | null> {
  const notice = await known.get(KEY, read)
  if (!notice) return null
  const now = new Date().toISOString()
  return notice.startsAt <= now && (!notice.endsAt || notice.endsAt > now) ? notice : null
}

export function forgetMaintenance() {
  known.forget(KEY)
}

/** Belongs to no workspace, so it is read on behalf of any or none. */
async function read(): Promise<Maintenance | null> {
  const row: NoticeRow | null = await db.from('maintenance_notices').first()
  if (!row) return null
  return {
    texts: { en: row.text_en, ru: row.text_ru },
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at?.toISOString() ?? null,
  }
}
