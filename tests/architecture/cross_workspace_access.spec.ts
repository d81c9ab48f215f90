import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'

/** Who may cross workspaces or act as the owner of the database, and what for. */
const ALLOWED: Record<string, string> = {
  'config/database.ts': 'defines the connections',
  'start/env.ts': 'reads their addresses',
  'app/tenancy/system_database.ts': 'hands out the system connection',
  'app/tenancy/actions/provision_tenant.ts': 'opens a workspace, which cannot act before it exists',
  'app/workspaces/portability/actions/import_workspace.ts':
    'makes a workspace from an archive, which cannot act before it exists',
  'app/tenancy/each_tenant.ts': 'lists workspaces for tasks that visit each',
  'app/tenancy/sync_tenancy_key.ts': 'gives PostgreSQL the key that tenant ids are signed with',
  'app/tenancy/binding/pg_internals.ts': 'knows the inside of pg; opens no connection',
  'app/tenancy/exceptions/unsafe_database_role_exception.ts': 'names the setting that is wrong',
  'config/queue.ts': "gives the queue and the relay the system role's address",
  'app/foundation/queue/backends/postgres_backend.ts': "keeps BullMQ's own schema",
  'app/foundation/events/relay_loop.ts': 'listens for new events of all workspaces',
  'app/tenancy/workspace_changes.ts': 'hears that the row of any workspace changed',
  'app/operations/metrics/measure.ts': 'counts undelivered events of all workspaces',
  'app/foundation/events/relay.ts': 'moves the committed events of all workspaces to the queue',
}

/** The launcher makes the roles and runs migrations before anything is served. */
const ALLOWED_FOLDERS = ['app/operations/local_services/', 'bin/']

const CROSSES = [
  /systemDatabase\b/,
  /connection(?:Name)?\s*[:(=]\s*['"`](?:system|owner)['"`]/,
  /DATABASE_(?:SYSTEM|OWNER)_URL/,
  /from\s+['"]pg['"]/,
]

test.group('Cross-workspace access', () => {
  const files = globSync('{app,bin,config,start,providers,commands,plugins}/**/*.{ts,tsx}')

  test('only listed files use connections that row-level security does not bind', ({ assert }) => {
    const unlisted = files.filter(
      (file) =>
        !(file in ALLOWED) &&
        !ALLOWED_FOLDERS.some((folder) => file.startsWith(folder)) &&
        crosses(file)
    )
    assert.deepEqual(unlisted, [], 'Use the default connection inside TenantContext instead')
  })

  test('the list names only files that do', ({ assert }) => {
    const stale = Object.keys(ALLOWED).filter((file) => !files.includes(file) || !crosses(file))
    assert.deepEqual(stale, [])
  })

  function crosses(file: string) {
    const source = readFileSync(file, 'utf8')
    return CROSSES.some((pattern) => pattern.test(source))
  }
})
