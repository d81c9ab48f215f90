import db from '@adonisjs/lucid/services/db'
import { deriveTenancyKey } from '#tenancy/binding/signature'
import { installationKeys } from '#config/encryption'

/**
 * Gives PostgreSQL the keys that processes sign tenant ids with: that of APP_KEY and, for as long
 * as they are named, those of APP_PREVIOUS_KEYS, so that processes with the former key and with
 * the new one run side by side. Runs as the owner right after migrating.
 */
export async function syncTenancyKey() {
  const keys = installationKeys.map(deriveTenancyKey)
  await db.connection('owner').transaction(async (trx) => {
    await trx.from('tenancy_keys').whereNotIn('key', keys).delete()
    for (const [index, key] of keys.entries()) {
      await trx.rawQuery(
        `insert into tenancy_keys (key, is_current, updated_at) values (:key, :isCurrent, now())
         on conflict (key) do update set is_current = excluded.is_current, updated_at = now()
         where tenancy_keys.is_current <> excluded.is_current`,
        { key, isCurrent: index === 0 }
      )
    }
  })
}
