import db from '@adonisjs/lucid/services/db'
import type { I18n } from '@adonisjs/i18n'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import ExpectedError from '#foundation/exceptions/expected_error'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'

const GIGABYTE = 1_000_000_000

/** The files of the workspace fill what its plan gives them. */
export class StorageLimitReached extends ExpectedError {
  static status = 422
  static code = 'E_STORAGE_LIMIT'
  field = 'files'

  constructor(private readonly limit: number) {
    super('The storage for files is full')
  }

  override detailsIn(i18n: I18n) {
    return { limit: i18n.formatNumber(this.limit / GIGABYTE, { maximumFractionDigits: 2 }) }
  }
}

/**
 * Looks only; who stores something counts it with `takeStorage`.
 *
 * @throws StorageLimitReached
 */
export async function assertStorageAvailable(
  bytes: number,
  client: QueryClientContract = db.connection()
): Promise<void> {
  const limit = await storageLimit(client)
  if (limit === null) return
  const usage = await tenantRows<{ storage_bytes: number }>('workspace_usage', client)
    .select('storage_bytes')
    .first()
  if ((usage?.storage_bytes ?? 0) + bytes > limit) throw new StorageLimitReached(limit)
}

/**
 * Counts bytes before they are stored: of many at once only as many pass as there is room for.
 * What comes to nothing is given back; what a crash leaves counted, the nightly measuring finds.
 *
 * @throws StorageLimitReached
 */
export async function takeStorage(
  bytes: number,
  client: QueryClientContract = db.connection()
): Promise<void> {
  if (bytes === 0) return
  const limit = await storageLimit(client)
  const { rows } = await client.rawQuery(
    `insert into workspace_usage as usage (tenant_id, storage_bytes)
     select :tenantId::bigint, :bytes::bigint where :bytes::bigint <= :limit::bigint
     on conflict (tenant_id) do update set storage_bytes = usage.storage_bytes + :bytes::bigint
     where usage.storage_bytes + :bytes::bigint <= :limit::bigint
     returning true`,
    { tenantId: TenantContext.id(), bytes, limit: limit ?? Number.MAX_SAFE_INTEGER }
  )
  if (rows.length === 0) throw new StorageLimitReached(limit ?? 0)
}

export async function giveBackStorage(
  bytes: number,
  client: QueryClientContract = db.connection()
): Promise<void> {
  if (bytes === 0) return
  await tenantRows('workspace_usage', client).update({
    storage_bytes: db.raw('greatest(0, storage_bytes - ?)', [bytes]),
  })
}

async function storageLimit(client: QueryClientContract): Promise<number | null> {
  const plan = await tenantRows<{ storage_limit_bytes: number | null }>('workspace_plans', client)
    .select('storage_limit_bytes')
    .first()
  return plan?.storage_limit_bytes ?? null
}
