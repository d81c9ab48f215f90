import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { readManifest } from '#operations/backups/manifest'
import { DebianPostgres, findDebianPostgres } from '#tests/restore/support/debian_postgres'
import { differences, fingerprint, type Installation } from '#tests/restore/support/fingerprint'
import { wreck } from '#tests/restore/support/wreck'

const run = promisify(execFile)
const bin = findDebianPostgres()

test.group("Rehearsal with PostgreSQL's own tools", () => {
  test('the commands back a PostgreSQL of one’s own up and bring all of it back', async ({
    assert,
    cleanup,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'patchbay-tools-'))
    const server = await DebianPostgres.start(bin!)
    cleanup(async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    })
    const dataFolder = join(folder, 'data')
    const to = join(folder, 'backups')
    const installation: Installation = {
      ownerUrl: server.url('patchbay_owner'),
      systemUrl: server.url('patchbay_system'),
      dataFolder,
    }
    const node = (...args: string[]) =>
      run(process.execPath, args, {
        cwd: app.makePath(),
        env: environment(server, installation),
        timeout: 120_000,
      })

    await node('--import=@poppinss/ts-exec', 'tests/restore/support/fill_in_child.ts')
    const before = await fingerprint(installation)
    await node('ace.js', 'backup:create', '--to', to)
    const [name] = readdirSync(to)
    const manifest = await readManifest(join(to, name!))
    assert.equal(manifest.database.kind, 'pg_dump')

    await wreck(installation)
    await node('ace.js', 'backup:restore', name!, '--in', to, '--force', '--skip-safety-backup')
    assert.deepEqual(differences(before, await fingerprint(installation)), [])
    assert.isAbove(Object.keys(before).length, 50)
  }).skip(!bin, 'There is no PostgreSQL with pg_dump in /usr/lib/postgresql')
})

/** Nothing of the test run's own, whose database is another one. */
function environment(server: DebianPostgres, { ownerUrl, systemUrl, dataFolder }: Installation) {
  const { PATH, HOME, TMPDIR } = process.env
  return {
    PATH,
    HOME,
    TMPDIR,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    APP_KEY: 'a key of the rehearsal alone, long enough',
    APP_URL: 'http://localhost:3333',
    PATCHBAY_DATA_DIR: dataFolder,
    DATABASE_URL: server.url('patchbay_app'),
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_SYSTEM_URL: systemUrl,
  }
}
