import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { checkBackup } from '#operations/backups/actions/check_backup'
import { CreateBackup } from '#operations/backups/actions/create_backup'
import { listBackups, locateBackup } from '#operations/backups/backup_store'
import { findPgTools } from '#operations/backups/database/pg_tools'
import type { BackupManifest } from '#operations/backups/manifest'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace } from '#tests/helpers/workspaces'

const to = mkdtempSync(join(tmpdir(), 'patchbay-refused-'))
let genuine = ''

test.group('A backup is refused', (group) => {
  group.setup(async () => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    await drive.use().put(`${workspace.tenant.id}/attachments/kept.txt`, 'kept')
    const made = await new CreateBackup().execute({ to })
    genuine = made.folder
  })
  group.teardown(() => rmSync(to, { recursive: true, force: true }))

  test('not as it was made', async ({ assert }) => {
    const manifest = await checkBackup(genuine)
    assert.equal(manifest.version, 1)
  })

  test('made with another key', async ({ assert }) => {
    const folder = changed((manifest) => (manifest.keyId = 'deadbeef'))
    await assert.rejects(() => checkBackup(folder), /another APP_KEY/)
  })

  test('of a newer version', async ({ assert }) => {
    const newer = changed((manifest) => manifest.migrations.push('database/migrations/9999_later'))
    await assert.rejects(() => checkBackup(newer), /newer Patchbay .*Update first/)
    const format = changed((manifest) => (manifest.version = 2))
    await assert.rejects(() => checkBackup(format), /format 2/)
  })

  test('with a damaged table', async ({ assert }) => {
    const folder = copied()
    writeFileSync(join(folder, 'database/public.users.copy.gz'), 'nonsense')
    await assert.rejects(() => checkBackup(folder), /damaged: database\/public.users/)
  })

  test('with a changed or missing file', async ({ assert }) => {
    const folder = copied()
    const lines = readFileSync(join(folder, 'files.ndjson'), 'utf8').trim().split('\n')
    const { key } = JSON.parse(lines[0]!)
    writeFileSync(join(folder, 'files', key), 'changed')
    await assert.rejects(() => checkBackup(folder), /damaged: files\//)
    rmSync(join(folder, 'files', key))
    await assert.rejects(() => checkBackup(folder), /damaged: files\//)
    const shorter = copied()
    writeFileSync(join(shorter, 'files.ndjson'), '')
    await assert.rejects(() => checkBackup(shorter), /damaged: files.ndjson/)
  })

  test('that was broken off, or is none', async ({ assert }) => {
    const folder = copied()
    rmSync(join(folder, 'manifest.json'))
    await assert.rejects(() => checkBackup(folder), /no manifest/)
    await assert.rejects(() => locateBackup('nothing', to), /There is no backup "nothing"/)
  })

  test('tools of another major version are left alone', ({ assert }) => {
    assert.isNull(findPgTools(9))
  })

  test('the list shows finished ones only', async ({ assert }) => {
    const parent = mkdtempSync(join(to, 'list-'))
    cpSync(genuine, join(parent, 'one'), { recursive: true })
    cpSync(genuine, join(parent, 'two.partial'), { recursive: true })
    const found = await listBackups(parent)
    assert.deepEqual(
      found.map(({ name }) => name),
      ['one']
    )
  })

  function copied(): string {
    const folder = mkdtempSync(join(to, 'copy-'))
    cpSync(genuine, folder, { recursive: true })
    return folder
  }

  function changed(change: (manifest: BackupManifest) => unknown): string {
    const folder = copied()
    const path = join(folder, 'manifest.json')
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as BackupManifest
    change(manifest)
    writeFileSync(path, JSON.stringify(manifest))
    return folder
  }
})
