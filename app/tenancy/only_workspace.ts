import db from '@adonisjs/lucid/services/db'
import { ExpiringCache } from '#tenancy/expiring_cache'

/** A second workspace may come at any moment; once there is one there is hardly a way back. */
const lifetimeMs = (isOnly: boolean) => (isOnly ? 1_000 : 60_000)

const cached = new ExpiringCache<boolean>({ lifetimeMs, limit: 1 })

/** Whether the installation has no second workspace, as most of those of one company. */
export function isOnlyWorkspace(): Promise<boolean> {
  return cached.get('only', async () => {
    const rows = await db.from('tenants').select('id').limit(2)
    return rows.length < 2
  })
}
