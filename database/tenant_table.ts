import type { Knex } from 'knex'
import type { BaseSchema } from '@adonisjs/lucid/schema'
import { APP_ROLE, SYSTEM_ROLE } from '#database/roles'

interface TenantTableOptions {
  /** `false` for a table that is known by other columns, such as a join table. */
  id?: boolean
  /** Columns of the primary key behind `tenant_id`; none means one row per workspace. */
  primary?: string[]
}

/**
 * Creates a table whose rows belong to one workspace: key, isolation and grants in one line.
 * `id` comes first because Lucid's schema generator takes the first primary-key column as the
 * model's key. `tests/functional/tenancy/catalogue.spec.ts` fails on a table made otherwise.
 */
export function createTenantTable(
  migration: BaseSchema,
  name: string,
  build: (table: Knex.CreateTableBuilder) => void,
  { id = true, primary = id ? ['id'] : [] }: TenantTableOptions = {}
) {
  migration.schema.createTable(name, (table) => {
    if (id) table.specificType('id', 'bigint generated always as identity').notNullable()
    table.bigInteger('tenant_id').notNullable().defaultTo(migration.raw('current_tenant()'))
    build(table)
    table.primary(['tenant_id', ...primary])
    table.foreign('tenant_id').references('id').inTable('tenants').onDelete('cascade')
  })
  isolateTenants(migration, name)
}

/** Row-level security, forced so that it binds the owner too, and what each role may do. */
function isolateTenants(migration: BaseSchema, name: string) {
  const isTheirs = 'tenant_id = (select current_tenant())'
  for (const statement of [
    'alter table ?? enable row level security',
    'alter table ?? force row level security',
    `create policy tenant_isolation on ?? to ${APP_ROLE} using (${isTheirs}) with check (${isTheirs})`,
    `create policy system_access on ?? to ${SYSTEM_ROLE} using (true) with check (true)`,
    `grant select, insert, update, delete on ?? to ${APP_ROLE}, ${SYSTEM_ROLE}`,
  ]) {
    migration.schema.raw(migration.raw(statement, [name]).toQuery())
  }
}

type OnDelete = 'RESTRICT' | 'CASCADE' | 'SET NULL'

/**
 * References a row of another tenant table by `(tenant_id, column)`. Row-level security does
 * not guard foreign keys: a plain one would accept the id of another workspace.
 */
export function tenantForeignKey(
  table: Knex.CreateTableBuilder,
  column: string,
  referenced: string,
  { onDelete = 'RESTRICT' }: { onDelete?: OnDelete } = {}
) {
  table
    .foreign(['tenant_id', column])
    .references(['tenant_id', 'id'])
    .inTable(referenced)
    // Only the column: setting tenant_id to null as well would fail.
    .onDelete(onDelete === 'SET NULL' ? `SET NULL ("${column}")` : onDelete)
}

/** `timestamptz(3)`, as JavaScript dates drop microseconds and would break keyset cursors. */
export function timestamp(table: Knex.CreateTableBuilder, column: string) {
  return table.timestamp(column, { useTz: true, precision: 3 })
}

/** `created_at` and `updated_at`, filled by the database when nobody says otherwise. */
export function timestamps(table: Knex.CreateTableBuilder) {
  table.specificType('created_at', 'timestamptz(3) not null default now()')
  table.specificType('updated_at', 'timestamptz(3) not null default now()')
}
