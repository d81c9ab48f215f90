import { createHash, randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import env from '#start/env'
import { globSync } from 'node:fs'
import { systemDatabase } from '#tenancy/system_database'
import { retireSlug } from '#tenancy/retired_slugs'
import { ImportWorkspace } from '#workspaces/portability/actions/import_workspace'
import { archiveLimits, type ArchiveLimits } from '#workspaces/portability/archive/limits'
import { givenFilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'
import {
  entriesOf,
  exported,
  givenFolder,
  packed,
  type RawEntry,
} from '#tests/functional/portability/support/archives'
import { givenWorkspace } from '#tests/helpers/workspaces'

type Entries = Map<string, Buffer>

let genuine: Promise<Entries> | undefined

test.group('An archive is refused', () => {
  test('when it holds {name}')
    .with([
      { name: '../../escaped.txt', type: 'file' },
      { name: 'files/../../escaped.txt', type: 'file' },
      { name: '/etc/escaped.txt', type: 'file' },
      { name: 'files/.hidden', type: 'file' },
      { name: 'files/a\\..\\..\\b', type: 'file' },
      { name: 'tables/users.csv', type: 'file' },
      { name: 'files/link', type: 'symlink', linkname: '/etc/passwd' },
      { name: 'files/link', type: 'link', linkname: '/etc/passwd' },
      { name: 'files/folder', type: 'directory' },
    ] as const)
    .run(async ({ client, assert, cleanup }, header) => {
      const more: RawEntry[] = [{ header: { ...header }, content: undefined }]
      await refuses(assert, await forged(client, cleanup, { more }), /no place in it/)
      assert.isEmpty(globSync('**/escaped.txt', { cwd: env.get('PATCHBAY_DATA_DIR') }))
    })

  test('when a byte of a table was changed', async ({ client, assert, cleanup }) => {
    const path = await forged(client, cleanup, {
      change: (entries) => void replace(entries, 'tables/users.ndjson', /agnes/i, 'xgnes'),
    })
    await refuses(assert, path, /changed after the export/)
  })

  test('when an entry is missing', async ({ client, assert, cleanup }) => {
    const change = (entries: Entries) => void entries.delete('tables/tickets.ndjson')
    await refuses(assert, await forged(client, cleanup, { change }), /missing/)
  })

  test('when it was cut off', async ({ client, assert, cleanup }) => {
    const path = await forged(client, cleanup, {})
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, bytes.length - 2_000))
    await refuses(assert, path, /damaged|cut off/)
  })

  test('when it is no archive at all', async ({ assert, cleanup }) => {
    const path = join(await givenFolder(cleanup), 'words.tar.gz')
    await writeFile(path, 'Only words')
    await refuses(assert, path, /damaged/)
  })

  test('when its format is newer', async ({ client, assert, cleanup }) => {
    const path = await resealed(client, cleanup, (manifest) => (manifest.version = 2))
    await refuses(assert, path, /version 2/)
  })

  test('when it brings a table or column that is not exported', async ({
    client,
    assert,
    cleanup,
  }) => {
    const withSessions = await resealed(client, cleanup, (manifest) =>
      manifest.tables.push({ name: 'sessions', columns: ['id'], rows: 0, bytes: 0, sha256: '' })
    )
    await refuses(assert, withSessions, /no table "sessions"/)
    const withPassword = await resealed(client, cleanup, (manifest) =>
      manifest.tables.find(({ name }: any) => name === 'users').columns.push('password')
    )
    await refuses(assert, withPassword, /no "users.password"/)
    const suspended = await resealed(client, cleanup, (manifest) => (manifest.workspace.id = 1))
    await refuses(assert, suspended, /workspace.id/)
  })

  test('when a row says whose it is, or what no column promised', async ({
    client,
    assert,
    cleanup,
  }) => {
    const path = await resealed(client, cleanup, (_, entries) =>
      replace(entries, 'tables/teams.ndjson', /^\{/, '{"tenant_id":1,')
    )
    await refuses(assert, path, /row with "tenant_id"/)
  })

  test('when a row names a file that it does not bring', async ({ client, assert, cleanup }) => {
    const path = await resealed(client, cleanup, (_, entries) =>
      replace(entries, 'tables/attachments.ndjson', /attachments\//, '../1/attachments/')
    )
    await refuses(assert, path, /the file .* is missing/)
  })

  test('when the database refuses a row', async ({ client, assert, cleanup }) => {
    const path = await resealed(client, cleanup, (_, entries) =>
      replace(entries, 'tables/users.ndjson', /"role":"agent"/, '"role":"operator"')
    )
    await refuses(assert, path, /database refuses/)
  })

  test('when an id would use up the numbers', async ({ client, assert, cleanup }) => {
    const path = await resealed(client, cleanup, (_, entries) =>
      replace(entries, 'tables/teams.ndjson', /"id":\d+/, '"id":9007199254740991')
    )
    await refuses(assert, path, /impossible id/)
  })

  test('when it is larger than allowed: {$self}')
    .with(['entries', 'totalBytes', 'manifestBytes', 'rowBytes'] as const)
    .run(async ({ client, assert, cleanup }, limit) => {
      const path = await forged(client, cleanup, {})
      const limits = { ...archiveLimits, [limit]: 20 }
      await refuses(assert, path, /too (large|many)/, limits)
    })

  test('when the address is taken, reserved or not free yet', async ({
    client,
    assert,
    cleanup,
  }) => {
    const path = await forged(client, cleanup, {})
    const { tenant } = await givenWorkspace()
    const retired = `gone-${randomUUID().slice(0, 8)}`
    await retireSlug(retired, systemDatabase())
    for (const slug of [tenant.slug, retired, 'admin', 'xn--80ak6aa92e']) {
      await assert.rejects(() => new ImportWorkspace().execute({ path, slug }))
    }
  })

  test('and HTML in it is cleaned, whoever wrote it', async ({ client, assert, cleanup }) => {
    const path = await resealed(client, cleanup, (_, entries) =>
      replace(
        entries,
        'tables/messages.ndjson',
        /<p>/,
        '<p onclick=\\"alert(1)\\"><script>x</script>'
      )
    )
    const { id } = await new ImportWorkspace().execute({ path, slug: newSlug() })
    const messages = await systemDatabase().from('messages').where('tenant_id', id)
    for (const { body_html: html } of messages) assert.notMatch(html, /script|onclick/)
  })

  const newSlug = () => `copy-${randomUUID().slice(0, 13)}`

  async function refuses(assert: any, path: string, reason: RegExp, limits?: ArchiveLimits) {
    const slug = newSlug()
    await assert.rejects(() => new ImportWorkspace().execute({ path, slug, limits }), reason)
    const left = await systemDatabase().from('tenants').where('slug', slug)
    assert.isEmpty(left, 'left a workspace behind')
  }

  /** A genuine archive with something changed, its manifest as it was. */
  async function forged(
    client: ApiClient,
    cleanup: any,
    { change, more = [] }: { change?: (entries: Entries) => void; more?: RawEntry[] }
  ) {
    genuine ??= export_(client, cleanup)
    const entries = new Map(await genuine)
    change?.(entries)
    const all = [...entries].map(([name, content]) => ({ header: { name }, content }))
    return packed(join(await givenFolder(cleanup), 'forged.tar.gz'), [...more, ...all])
  }

  /** The same with a manifest that says so: what somebody with the format's guide could make. */
  function resealed(
    client: ApiClient,
    cleanup: any,
    change: (manifest: any, entries: Entries) => unknown
  ) {
    return forged(client, cleanup, {
      change(entries) {
        const manifest = JSON.parse(entries.get('manifest.json')!.toString())
        change(manifest, entries)
        for (const table of manifest.tables) {
          const content = entries.get(`tables/${table.name}.ndjson`)
          if (content) Object.assign(table, summaryOf(content))
        }
        entries.set('manifest.json', Buffer.from(JSON.stringify(manifest)))
      },
    })
  }

  async function export_(client: ApiClient, cleanup: any) {
    const workspace = await givenFilledWorkspace(client, { tickets: 1 })
    const path = join(await givenFolder(cleanup), 'genuine.tar.gz')
    return entriesOf(await exported(workspace, path))
  }

  function replace(entries: Entries, name: string, what: RegExp, by: string) {
    const before = entries.get(name)!.toString()
    const after = before.replace(what, by)
    if (before === after) throw new Error(`Nothing to replace in ${name}`)
    entries.set(name, Buffer.from(after))
  }

  function summaryOf(content: Buffer) {
    return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
  }
})
