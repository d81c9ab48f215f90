import { test } from '@japa/runner'
import { APP_ROLE, OWNER_ROLE, SYSTEM_ROLE } from '#database/roles'
import * as catalogue from '#tests/functional/tenancy/support/catalogue'

/** Tables of the installation, each with the reason why its rows belong to no workspace. */
const GLOBAL_TABLES: Record<string, string> = {
  tenants: 'the workspaces themselves; a host is looked up before there is one',
  retired_slugs: 'addresses of deleted workspaces, as hashes, that nobody may take for a while',
  tenancy_keys: 'the key behind current_tenant(), for the owner alone',
  operators: 'who runs the installation, across workspaces',
  operator_sessions: 'where operators are signed in',
  operator_events: 'what operators did; outlives the workspaces it names',
  maintenance_notices: 'the banner that every workspace shows',
  push_keys: 'the pair that push services know this installation by',
  scheduled_task_runs: 'how the tasks of the installation last went',
  adonis_schema: 'which migrations ran',
  adonis_schema_versions: 'which layout the list of migrations has',
}

/** Tenant tables that only the operator writes. */
const READ_ONLY_TABLES = ['workspace_plans']

/** Schemas beside `public`, which the app's role may not enter. */
const OTHER_SCHEMAS = ['bullmq']

/** What runs with its owner's rights, and why; a new one is reviewed, then listed. */
const DEFINER_FUNCTIONS: Record<string, string> = {
  'current_tenant()': 'reads the key that tenant ids are signed with',
  'order_ticket_event()': 'takes the next id of an event after the lock of its ticket',
  'reserve_ids(regclass,bigint)': 'moves a sequence beyond the ids that an import brought',
  'tenant_of_domain(text)':
    'says whose a verified host is, before there is a tenant; one name at a time, an id only',
}

/** Policies beside the two that every tenant table has, and why. */
const FURTHER_POLICIES: Record<string, Record<string, object>> = {
  // What tenant_of_domain() reads, with the rights of the owner; the app still sees its own rows.
  workspace_domains: {
    verified_hosts: { roles: OWNER_ROLE, using: '(verified_at IS NOT NULL)', check: null },
  },
}

const OURS = '(tenant_id = ( SELECT current_tenant() AS current_tenant))'

/** Every table but the global ones: what is not listed must be isolated. */
async function tenantTables() {
  const all = await catalogue.tables()
  return all.filter(({ name }) => !(name in GLOBAL_TABLES))
}

test.group('Catalogue | tables', () => {
  test('every table belongs to workspaces or is on the list of global ones', async ({ assert }) => {
    const tables = await tenantTables()
    const unknown = tables.filter(({ hasTenantColumn }) => !hasTenantColumn).map(({ name }) => name)
    assert.deepEqual(unknown, [], 'Make it with createTenantTable, see docs/guides/tenancy.md')
  })

  test('the list of global tables names only what exists', async ({ assert }) => {
    const tables = await catalogue.tables()
    assert.includeMembers(
      tables.map(({ name }) => name),
      Object.keys(GLOBAL_TABLES)
    )
  })

  test('every tenant table is isolated', async ({ assert }) => {
    const tables = await tenantTables()
    assert.isAbove(tables.length, 5)
    for (const { name, isForced, policies } of tables) {
      assert.isTrue(isForced, `${name}: row-level security is not forced`)
      assert.deepEqual(
        policies,
        {
          tenant_isolation: { roles: APP_ROLE, using: OURS, check: OURS },
          system_access: { roles: SYSTEM_ROLE, using: 'true', check: 'true' },
          ...FURTHER_POLICIES[name],
        },
        `${name}: its policies`
      )
    }
  })

  test('every primary key of a tenant table begins with the workspace', async ({ assert }) => {
    for (const { name, primaryKey } of await tenantTables()) {
      assert.equal(primaryKey[0], 'tenant_id', name)
    }
  })

  test('every reference between tenant tables carries the workspace', async ({ assert }) => {
    const tables = await tenantTables()
    const tenant = new Set(tables.map(({ name }) => name))
    for (const { name, from, to, columns, referenced } of await catalogue.references()) {
      if (from in GLOBAL_TABLES && to in GLOBAL_TABLES) continue
      assert.isTrue(tenant.has(from), `${name}: ${from} is no tenant table`)
      if (!tenant.has(to)) continue
      assert.include(columns, 'tenant_id', name)
      assert.include(referenced, 'tenant_id', name)
    }
  })

  test('moments are kept to the millisecond, as cursors are', async ({ assert }) => {
    const tables = await tenantTables()
    const plain = tables.flatMap(({ name, plainTimestamps }) =>
      plainTimestamps.map((column) => `${name}.${column}`)
    )
    assert.deepEqual(plain, [])
  })
})

test.group('Catalogue | rights', () => {
  const rightsOn = (table: string) =>
    READ_ONLY_TABLES.includes(table) ? ['select'] : ['delete', 'insert', 'select', 'update']

  test("the app's role reads and writes tenant tables and reads workspaces", async ({ assert }) => {
    const tables = await tenantTables()
    const wanted = tables.flatMap(({ name }) =>
      rightsOn(name).map((right) => `public.${name} ${right}`)
    )
    const grants = await catalogue.grants(APP_ROLE)
    const given = grants.map(({ name, privilege }) => `${name} ${privilege}`)
    assert.sameMembers(given, [
      ...wanted,
      'public.tenants select',
      'public.maintenance_notices select',
      // Readiness compares it with the migrations of the code.
      'public.adonis_schema select',
    ])
  })

  test('of a workspace the app changes the settings only', async ({ assert }) => {
    assert.sameMembers(await catalogue.columnGrants(APP_ROLE, 'tenants'), [
      'name',
      'locale',
      'time_zone',
      'accent_color',
      'languages',
      'logo_key',
      'deletion_due_at',
      'primary_domain',
      'updated_at',
    ])
  })

  test('there are no schemas that nobody knows of', async ({ assert }) => {
    const schemas = await catalogue.schemas()
    assert.includeMembers([...OTHER_SCHEMAS, 'public'], schemas)
  })

  test('functions with the rights of their owner are listed and closed', async ({ assert }) => {
    const functions = await catalogue.definerFunctions()
    assert.deepEqual(
      functions.map(({ name }) => name),
      Object.keys(DEFINER_FUNCTIONS)
    )
    for (const { name, config, isPublic } of functions) {
      assert.include(config, 'search_path=pg_catalog, pg_temp', name)
      assert.isFalse(isPublic, `${name} may be called by everybody`)
    }
  })

  test('no view reads with the rights of its owner', async ({ assert }) => {
    assert.deepEqual(await catalogue.unsafeViews(), [])
  })
})
