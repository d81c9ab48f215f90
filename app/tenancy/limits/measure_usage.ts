import db from '@adonisjs/lucid/services/db'
import { eachTenant } from '#tenancy/each_tenant'

/**
 * Counts afresh, once a night, what is counted where it happens: a process that died between a
 * file and its count leaves a difference, which ends here. Mails are only counted as they go.
 */
export function measureUsage() {
  return eachTenant((tenantId) => db.rawQuery(MEASURE, { tenantId }))
}

const MEASURE = `
  insert into workspace_usage as usage (tenant_id, people_count, storage_bytes, measured_at)
  select :tenantId::bigint,
    (select count(*) from users where tenant_id = :tenantId::bigint),
    (select coalesce(sum(size), 0) from attachments where tenant_id = :tenantId::bigint)
      + (
        select coalesce(sum((file->>'size')::bigint), 0)
        from guest_requests, jsonb_array_elements(files) file
        where tenant_id = :tenantId::bigint and confirmed_at is null
      ),
    now()
  on conflict (tenant_id) do update set
    people_count = excluded.people_count,
    storage_bytes = excluded.storage_bytes,
    measured_at = excluded.measured_at`
