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
  'app/tenancy/retired_slugs.ts': 'forgets addresses that are free again',
  'app/identity/sweep_expired.ts': 'deletes what is expired in all workspaces',
  'app/workspaces/portability/actions/expire_exports.ts':
    'finds the archives of all workspaces whose time is over',
  'app/workspaces/deletion/actions/purge_workspace.ts':
    'removes a workspace, which does nothing any more',
  'app/workspaces/deletion/actions/purge_due_workspaces.ts':
    'finds the workspaces whose time is over',
  'app/workspaces/deletion/stores/rows.ts': 'removes the rows of a workspace that ends',
  'app/workspaces/domains/actions/recheck_due_domains.ts':
    'finds the domains of all workspaces that are due for a look',
  'app/workspaces/domains/actions/release_lost_domain.ts':
    'takes a domain from a workspace that lost its record, for the one that has it now',
  'app/workspaces/sign_up/queries/check_address.ts':
    'asks whether the address of a deleted workspace is empty still',
  'app/workspaces/sign_up/queries/list_workspaces_of.ts':
    'finds all workspaces of an address, for a mail to that address',
  'app/channels/email/receiving/resume_received.ts':
    'mails whose job was lost are found in all workspaces at once',
  'app/mail/outgoing/requeue_lost_mails.ts':
    'finds mails of all workspaces whose jobs were lost; each is enqueued in its own',
  'app/tickets/sending/release_lost_replies.ts':
    'finds held replies of all workspaces whose jobs were lost',
  'app/tenancy/each_tenant.ts': 'lists workspaces for tasks that visit each',
  'app/tenancy/sync_tenancy_key.ts': 'gives PostgreSQL the key that tenant ids are signed with',
  'app/tenancy/binding/pg_internals.ts': 'knows the inside of pg; opens no connection',
  'app/tenancy/exceptions/unsafe_database_role_exception.ts': 'names the setting that is wrong',
  'config/queue.ts': "gives the queue and the relay the system role's address",
  'app/foundation/queue/backends/postgres_backend.ts': "keeps BullMQ's own schema",
  'app/foundation/events/relay_loop.ts': 'listens for new events of all workspaces',
  'app/operations/console/models/operator.ts': 'operators belong to no workspace',
  'app/operations/console/models/operator_session.ts': 'nor do their sessions',
  'app/operations/console/models/operator_event.ts': 'nor does what they did',
  'app/operations/console/queries/list_workspaces.ts': 'shows operators all workspaces in numbers',
  'app/operations/console/queries/find_workspace.ts': 'shows operators one workspace in numbers',
  'app/operations/console/queries/list_acts.ts': "reads the operators' audit",
  'app/operations/console/actions/change_plan.ts': 'writes plans, which workspaces may only read',
  'app/operations/console/actions/suspend_workspace.ts': 'closes a workspace and opens it again',
  'app/operations/console/actions/delete_workspace.ts': 'decides that a workspace is deleted',
  'app/operations/console/actions/announce_maintenance.ts': 'writes the banner of all workspaces',
  'app/tenancy/workspace_changes.ts': 'hears that the row of any workspace changed',
  'app/operations/keys/rotate_keys.ts': 'encrypts the secrets of all workspaces again',
  'app/webhooks/actions/send_due_deliveries.ts':
    'finds the webhooks of all workspaces that are due',
  'app/webhooks/actions/forget_old_deliveries.ts':
    'deletes the log of webhooks of all workspaces after its time',
  'app/notifications/delivery/send_due.ts':
    'finds people of all workspaces whose notifications are due',
  'app/notifications/delivery/forget_old.ts': 'deletes what was read long ago in all workspaces',
  'app/notifications/delivery/notice_failing_mailboxes.ts':
    'finds mailboxes of all workspaces that cannot be reached',
  'app/notifications/push/push_keys.ts': 'keeps the keys of the installation',
  'app/foundation/queue/schedule/task_runs.ts': 'tasks belong to the installation',
  'app/foundation/events/failed_deliveries.ts': 'shows operators which events failed to arrive',
  'app/operations/queues/queries/list_dead_letters.ts':
    'shows operators what failed for good, by ids',
  'app/operations/queues/queries/queue_status.ts': 'counts events of all workspaces to relay',
  'app/channels/email/doors/imap/leases.ts':
    'says which process watches which mailbox, in all workspaces',
  'app/foundation/events/relay.ts': 'moves the committed events of all workspaces to the queue',
}

/** The launcher makes the roles and runs migrations before anything is served. */
const ALLOWED_FOLDERS = [
  'app/operations/local_services/',
  // Backups hold the rows of all workspaces and are made and restored by the operator alone.
  'app/operations/backups/',
  'bin/',
]

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
