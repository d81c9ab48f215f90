import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { TenantContext } from '#tenancy/tenant_context'

/**
 * Lock one for lists, which go through the plain query builder because models cost more than
 * twice as much. The constant in the predicate also gives PostgreSQL exact statistics.
 * Joined tables need `tenant_id` in their join condition, or row-level security alone.
 */
export function tenantRows<Row = Record<string, unknown>>(
  table: string,
  client: QueryClientContract = db.connection()
): DatabaseQueryBuilderContract<Row> {
  return client.from(table).where(`${table}.tenant_id`, TenantContext.id())
}
