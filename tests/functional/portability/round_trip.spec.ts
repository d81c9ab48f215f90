import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import User from '#identity/models/user'
import { systemDatabase } from '#tenancy/system_database'
import Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import Attachment from '#tickets/models/attachment'
import Ticket from '#tickets/models/ticket'
import { ImportWorkspace } from '#workspaces/portability/actions/import_workspace'
import {
  columnsLeftOut,
  holdsStorageKey,
  tablesLeftOut,
} from '#workspaces/portability/archive/contents'
import { allTenantTables } from '#workspaces/portability/archive/tenant_tables'
import { givenFilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'
import { entriesOf, exported, givenFolder } from '#tests/functional/portability/support/archives'
import { givenTicket, storedKeys } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, PASSWORD } from '#tests/helpers/workspaces'
import type { TestWorkspace } from '#tests/helpers/workspaces'
import { VerifyCredentials } from '#identity/actions/verify_credentials'

async function pathsOf(workspace: TestWorkspace) {
  const keys = await storedKeys(workspace)
  return keys.map((key) => key.split('/').slice(1).join('/'))
}

const newSlug = () => `copy-${randomUUID().slice(0, 13)}`

test.group('A workspace leaves and comes back', () => {
  test('export, import and export again give the same', async ({ client, assert, cleanup }) => {
    const folder = await givenFolder(cleanup)
    const workspace = await givenFilledWorkspace(client, { tickets: 3 })
    const first = await exported(workspace, join(folder, 'first.tar.gz'))
    const slug = newSlug()
    const { id } = await new ImportWorkspace().execute({ path: first, slug })
    const copy = { tenant: { id } as Tenant }
    const second = await exported(copy, join(folder, 'second.tar.gz'))

    const [before, after] = [await entriesOf(first), await entriesOf(second)]
    assert.sameMembers([...after.keys()], [...before.keys()])
    for (const [name, content] of before) {
      if (name === 'manifest.json' || name === 'files.ndjson') continue
      assert.equal(after.get(name)!.toString(), content.toString(), name)
    }
    const manifests = [before, after].map((one) => JSON.parse(one.get('manifest.json')!.toString()))
    const { slug: oldSlug, ...said } = manifests[0].workspace
    assert.deepEqual(manifests[1].workspace, { ...said, slug })
    assert.equal(oldSlug, workspace.tenant.slug)
    assert.deepEqual(manifests[1].tables, manifests[0].tables)
    assert.equal(manifests[1].files.count, manifests[0].files.count)
    assert.isAbove(manifests[0].files.count, 3)
  })

  test('numbers go on, files open, and events are told to nobody again', async ({
    client,
    assert,
    cleanup,
  }) => {
    const folder = await givenFolder(cleanup)
    const workspace = await givenFilledWorkspace(client, { tickets: 2 })
    const path = await exported(workspace, join(folder, 'archive.tar.gz'))
    const { id } = await new ImportWorkspace().execute({ path, slug: newSlug(), name: 'Moved' })
    const tenant = await Tenant.findOrFail(id)
    assert.equal(tenant.name, 'Moved')
    const copy = { ...workspace, tenant } as TestWorkspace

    const ticket = await givenTicket(copy)
    assert.equal(ticket.number, 3)
    await inWorkspace(copy, async () => {
      const old = await Ticket.findByNumber(2)
      assert.equal(old.subject, `Subject ${workspace.mark}`)
      const [attachment] = await Attachment.all()
      assert.isTrue(attachment!.storageKey.startsWith(`${id}/`))
      assert.include(await drive.use().get(attachment!.storageKey), workspace.mark)
    })
    assert.sameMembers(await pathsOf(copy), await pathsOf(workspace))
    const waiting = await systemDatabase()
      .from('events')
      .where('tenant_id', id)
      .whereNull('relayed_at')
      .whereNot('ticket_id', ticket.id)
    assert.isEmpty(waiting)
  })

  test('no password, session, token or link leaves, and nobody keeps one', async ({
    client,
    assert,
    cleanup,
  }) => {
    const folder = await givenFolder(cleanup)
    const workspace = await givenFilledWorkspace(client, { tickets: 1 })
    const path = await exported(workspace, join(folder, 'archive.tar.gz'))
    const entries = await entriesOf(path)
    for (const table of Object.keys(tablesLeftOut)) {
      assert.notInclude([...entries.keys()], `tables/${table}.ndjson`)
    }
    const users = entries.get('tables/users.ndjson')!.toString()
    assert.include(users, workspace.agent.email)
    assert.notInclude(users, 'scrypt')
    assert.notInclude(users, '"password"')

    const { id } = await new ImportWorkspace().execute({ path, slug: newSlug() })
    await TenantContext.run(id, async () => {
      const agent = await User.findByOrFail('email', workspace.agent.email)
      assert.isNull(agent.password)
      const verify = () => new VerifyCredentials().execute(agent.email, PASSWORD)
      await assert.rejects(verify, /wrong|credential/i)
    })
  })

  test('nothing of another workspace is in an archive', async ({ client, assert, cleanup }) => {
    const folder = await givenFolder(cleanup)
    const other = await givenFilledWorkspace(client, { tickets: 1 })
    const path = await exported(await givenWorkspace(), join(folder, 'archive.tar.gz'))
    const entries = await entriesOf(path)
    for (const content of entries.values()) {
      assert.notInclude(content.toString(), other.mark)
    }
  })

  test('a table that has no rows yet is exported all the same', async ({ assert, cleanup }) => {
    const folder = await givenFolder(cleanup)
    const path = await exported(await givenWorkspace(), join(folder, 'archive.tar.gz'))
    const tables = await allTenantTables(systemDatabase())
    const wanted = tables.map(({ name }) => name).filter((name) => !(name in tablesLeftOut))
    const entries = await entriesOf(path)
    for (const name of wanted) assert.isTrue(entries.has(`tables/${name}.ndjson`), name)
  })
})

test.group('What stays behind', () => {
  /** Columns that look like secrets and are none. */
  const HARMLESS: Record<string, string> = {
    'users.password_changed_at': 'a moment',
    'workspace_settings.allows_endless_tokens': 'a rule',
    'workspace_settings.second_factor_roles': 'a rule',
  }

  test('every column that looks like a secret is left out', async ({ assert }) => {
    const tables = await allTenantTables(systemDatabase())
    const suspicious = tables
      .filter(({ name }) => !(name in tablesLeftOut))
      .flatMap(({ name: table, columns }) =>
        columns
          .filter(({ name }) => /password|secret|token|hash|factor|challenge|private/.test(name))
          .filter(({ name }) => !(name in (columnsLeftOut[table] ?? {})))
          .map(({ name }) => `${table}.${name}`)
      )
      .filter((column) => !(column in HARMLESS))
    assert.deepEqual(suspicious, [], 'Leave it out in portability/archive/contents.ts')
  })

  test('what is left out exists', async ({ assert }) => {
    const tables = await allTenantTables(systemDatabase())
    const names = tables.map(({ name }) => name)
    assert.includeMembers(names, Object.keys(tablesLeftOut))
    for (const [table, columns] of Object.entries(columnsLeftOut)) {
      if (table === 'tenants') continue
      const known = tables.find(({ name }) => name === table)!.columns.map(({ name }) => name)
      assert.includeMembers(known, Object.keys(columns))
    }
  })

  test('every column that ends in _key names a file', async ({ assert }) => {
    const tables = await allTenantTables(systemDatabase())
    const found = tables
      .filter(({ name }) => !(name in tablesLeftOut))
      .flatMap(({ name: table, columns }) =>
        columns.filter(({ name }) => holdsStorageKey(name)).map(({ name }) => `${table}.${name}`)
      )
    assert.sameMembers(found, [
      'attachments.storage_key',
      'inbound_mails.storage_key',
      'users.avatar_key',
    ])
  })
})
