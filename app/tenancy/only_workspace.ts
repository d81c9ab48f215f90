import db from '@adonisjs/lucid/services/db'
import { ExpiringCache } from '#tenancy/expiring_cache'

const KNOWN_FOR_MS = 30_000

const cached = new ExpiringCache<boolean>({ lifetimeMs: () => KNOWN_FOR_MS, limit: 1 })

/** Whether the installation has no second workspace, as most of those of one company. */
export function isOnlyWorkspace(): Promise<boolean> {
  return cached.get('only', async () => {
    const rows = await db.from('tenants').select('id').limit(2)
    return rows.length < 2
  })
}
