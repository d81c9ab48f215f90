import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { CreateBackup, type MadeBackup } from '#operations/backups/actions/create_backup'
import { RestoreBackup } from '#operations/backups/actions/restore_backup'
import { refuseHalfRestored } from '#operations/backups/database/restoring_mark'
import Ticket from '#tickets/models/ticket'
import type { FilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'
import { asGuest } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import { inWorkspace, PASSWORD } from '#tests/helpers/workspaces'
import { differences, fingerprint } from '#tests/restore/support/fingerprint'
import {
  givenInstallation,
  installation,
  stopProduct,
} from '#tests/restore/support/given_installation'
import { measured, megabytes, sizeOf } from '#tests/restore/support/measure'
import { wreck } from '#tests/restore/support/wreck'

let workspaces: FilledWorkspace[]
let backup: MadeBackup
let before: Record<string, string>
const to = mkdtempSync(join(tmpdir(), 'patchbay-rehearsal-'))

/** One story in order: fill, back up, wreck, restore, compare. */
test.group('Rehearsal with our own dump', (group) => {
  group.teardown(() => rmSync(to, { recursive: true, force: true }))

  test('fills an installation and backs it up while it runs', async ({ client, assert }) => {
    workspaces = await givenInstallation(client)
    before = await fingerprint(installation())
    const guest = await asGuest(client, workspaces[0]!)
    const [made] = await Promise.all([
      measured('backup:create', () => new CreateBackup().execute({ to, name: 'quiet' })),
      guest.get('/sign-in'),
    ])
    backup = made
    assert.equal(made.manifest.database.kind, 'portable')
    assert.isEmpty(made.manifest.files.vanished)
    const rows = made.manifest.database.tables.reduce((sum, table) => sum + table.rows, 0)
    process.stdout.write(
      `    ${rows} rows, ${made.manifest.files.count} files, ${megabytes(sizeOf(made.folder))}\n`
    )
    const empty = Object.keys(before).filter((name) => /^0 rows/.test(before[name]!))
    process.stdout.write(`    without rows: ${empty.join(', ')}
`)
  })

  test('a backup made while people write is of one moment', async ({ assert }) => {
    const writing = Array.from({ length: 25 }, () => givenTicket(workspaces[1]!))
    const made = await new CreateBackup().execute({ to, name: 'busy' })
    await Promise.all(writing)
    const { tables } = made.manifest.database
    const rowsOf = (name: string) => tables.find((table) => table.name === name)!.rows
    assert.equal(rowsOf('messages') > 0, true)
    before = await fingerprint(installation())
    backup = await new CreateBackup().execute({ to, name: 'final' })
  })

  test('is refused while the product is connected', async ({ assert }) => {
    await inWorkspace(workspaces[0]!, () => Ticket.query().first())
    const restore = () => new RestoreBackup().execute({ folder: backup.folder, force: true })
    await assert.rejects(restore, /is running on this database/)
  })

  test('is refused where there is data, unless asked to replace it', async ({ assert }) => {
    await stopProduct()
    const restore = () => new RestoreBackup().execute({ folder: backup.folder })
    await assert.rejects(restore, /--force/)
    assert.deepEqual(differences(before, await fingerprint(installation())), [])
  })

  test('brings every row and every file back', async ({ assert }) => {
    await wreck(installation())
    await measured('backup:restore', () =>
      new RestoreBackup().execute({ folder: backup.folder, force: true, skipsSafetyBackup: true })
    )
    const after = await fingerprint(installation())
    assert.deepEqual(differences(before, after), [])
    assert.isAbove(Object.keys(after).length, 50)
  })

  test('killed in the middle it serves nothing, and run again it is whole', async ({ assert }) => {
    const args = ['--import=@poppinss/ts-exec', 'tests/restore/support/restore_in_child.ts']
    const child = spawn(process.execPath, [...args, backup.folder], {
      cwd: app.makePath(),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const said of child.stdout) {
      if (`${said}`.includes('Filling the tables')) break
    }
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    await assert.rejects(() => refuseHalfRestored(), /did not finish/)

    await new RestoreBackup().execute({ folder: backup.folder })
    await refuseHalfRestored()
    assert.deepEqual(differences(before, await fingerprint(installation())), [])
  })

  test('what was replaced is kept as a backup of its own', async ({ assert }) => {
    const said: string[] = []
    await new RestoreBackup().execute({
      folder: backup.folder,
      force: true,
      onStep: (sentence) => said.push(sentence),
    })
    assert.match(said.join('\n'), /kept as before-restore-/)
    assert.deepEqual(differences(before, await fingerprint(installation())), [])
  })

  test('the product goes on: people sign in, and numbers are not given out twice', async ({
    client,
    assert,
  }) => {
    await db.manager.closeAll()
    const [workspace] = workspaces
    const guest = await asGuest(client, workspace!)
    const form = { email: workspace!.insider.email, password: PASSWORD }
    const response = await guest.post('/sign-in').form(form)
    response.assertStatus(302)
    const ticket = await givenTicket(workspace!)
    assert.equal(ticket.number, 4)
  })
})
