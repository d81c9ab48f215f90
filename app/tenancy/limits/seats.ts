import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import ExpectedError from '#foundation/exceptions/expected_error'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'

/** Every place that the workspace's plan gives to staff is taken. */
export class SeatLimitReached extends ExpectedError {
  static status = 422
  static code = 'E_SEAT_LIMIT'

  constructor(limit: number) {
    super(`All ${limit} seats are taken`)
    this.details = { limit }
  }
}

/**
 * Call it in the transaction that makes somebody staff, before it does. Others who want the
 * last seat wait for that transaction.
 *
 * @throws SeatLimitReached
 */
export async function assertSeatAvailable(trx: TransactionClientContract): Promise<void> {
  const limit = await seatLimit(trx)
  if (limit === null) return
  await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `seats:${TenantContext.id()}`,
  ])
  if ((await seatsTaken(trx)) >= limit) throw new SeatLimitReached(limit)
}

async function seatLimit(trx: TransactionClientContract): Promise<number | null> {
  const plan = await tenantRows<{ seat_limit: number | null }>('workspace_plans', trx)
    .select('seat_limit')
    .first()
  return plan?.seat_limit ?? null
}

/** Staff who may work; those who are deactivated leave their seat. */
async function seatsTaken(trx: TransactionClientContract): Promise<number> {
  const [{ count }] = await tenantRows<{ count: number }>('users', trx)
    .whereIn('role', ['owner', 'admin', 'agent', 'light_agent'])
    .whereNull('disabled_at')
    .where('is_support', false)
    .count('* as count')
  return Number(count)
}
