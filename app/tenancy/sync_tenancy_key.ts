import db from '@adonisjs/lucid/services/db'
import { deriveTenancyKey } from '#tenancy/binding/signature'
import { appKey } from '#config/app'

/**
 * Gives PostgreSQL the key that the app signs tenant ids with. Runs as the owner right after
 * migrating, and so also after a change of APP_KEY; processes with the old key are refused
 * from then on.
 */
export async function syncTenancyKey() {
  const key = deriveTenancyKey(appKey.release())
  await db.connection('owner').rawQuery(
    `insert into tenancy_keys (is_current, key, updated_at) values (true, :key, now())
     on conflict (is_current) do update set key = excluded.key, updated_at = now()
     where tenancy_keys.key <> excluded.key`,
    { key }
  )
}
