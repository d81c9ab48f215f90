import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { randomBytes } from 'node:crypto'
import { test } from '@japa/runner'
import { Encryption } from '@adonisjs/core/encryption'
import { drivers } from '@adonisjs/core/encryption'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { currentKeyId, keyIdOf } from '#config/encryption'
import { bindTenantOnCreate } from '#tenancy/binding/bind_tenant'
import { encryptedColumn } from '#foundation/encryption/encrypted_column'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const present = process.env.APP_KEY!
const coming = randomBytes(24).toString('base64url')
const secrets = encryptedColumn('totp_factors.secret')

/** `node ace …` as an operator runs it, on this test run's database. */
async function ace(command: string, keys: { APP_KEY: string; APP_PREVIOUS_KEYS: string }) {
  const args = ['--import=@poppinss/ts-exec', 'bin/console.ts', command]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
    cwd: app.makePath(),
    env: { ...process.env, ...keys, REDIS_URL: '', NO_COLOR: '1' },
  })
  return stdout + stderr
}

const toComing = { APP_KEY: coming, APP_PREVIOUS_KEYS: present }
const toPresent = { APP_KEY: present, APP_PREVIOUS_KEYS: coming }

type Person = 'owner' | 'agent' | 'customer'

async function givenSecrets(workspace: TestWorkspace, people: Person[]) {
  await inWorkspace(workspace, async () => {
    for (const key of people) {
      const { id } = workspace[key]
      const row = { tenant_id: workspace.tenant.id, user_id: id }
      await db.table('totp_factors').insert({ ...row, secret: secrets.seal(`of ${key}`, row) })
    }
  })
}

test.group('Changing the key of the installation', (group) => {
  group.teardown(async () => {
    await ace('migrate', { APP_KEY: present, APP_PREVIOUS_KEYS: '' })
  })

  test('processes with the former and the new key run side by side', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    await ace('migrate', toComing)

    const people = await countPeople(workspace)
    assert.lengthOf(people, 7)
    const { connection } = db.manager.get('app')!.config as { connection: object }
    db.manager.add('coming', {
      client: 'pg',
      connection,
      pool: { min: 0, max: 1, afterCreate: bindTenantOnCreate(coming) as never },
    })
    cleanup(() => db.manager.close('coming', true))
    const seen = await inWorkspace(workspace, () => db.connection('coming').from('users'))
    assert.lengthOf(seen, 7)

    const keys = await db.connection('owner').from('tenancy_keys').orderBy('is_current')
    assert.deepEqual(
      keys.map((row) => row.is_current),
      [false, true]
    )
  }).timeout(90_000)

  test('everything is encrypted again, and still reads', async ({ assert }) => {
    const workspaces = [await givenWorkspace(), await givenWorkspace()]
    for (const workspace of workspaces)
      await givenSecrets(workspace, ['owner', 'agent', 'customer'])

    const said = await ace('keys:rotate', toComing)
    assert.include(said, 'Everything is encrypted with the present APP_KEY')
    const rows = await db.connection('system').from('totp_factors').select('secret')
    assert.isNotEmpty(rows)
    for (const { secret } of rows) assert.isTrue(secret.startsWith(`${keyIdOf(coming)}:`))

    await ace('keys:rotate', toPresent)
    for (const workspace of workspaces) {
      for (const key of ['owner', 'agent', 'customer'] as const) {
        const row = { tenant_id: workspace.tenant.id, user_id: workspace[key].id }
        const stored = await db.connection('system').from('totp_factors').where(row).firstOrFail()
        assert.isTrue(stored.secret.startsWith(`${currentKeyId}:`))
        assert.equal(secrets.open(stored.secret, row), `of ${key}`)
      }
    }
  }).timeout(90_000)

  test('a run that was cut off goes on; what no key opens is named and left', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    await givenSecrets(workspace, ['owner', 'agent'])
    const lost = { tenant_id: workspace.tenant.id, user_id: workspace.customer.id }
    await inWorkspace(workspace, () =>
      db.table('totp_factors').insert({ ...lost, secret: '00000000:not of any key' })
    )
    cleanup(async () => {
      await db.connection('system').from('totp_factors').where(lost).delete()
      await ace('keys:rotate', toPresent)
    })

    const first = await ace('keys:rotate', toComing).catch((error) => error)
    assert.equal(first.code, 1)
    assert.match(first.stdout + first.stderr, /totp_factors\.secret: 1 values open with none/)
    const again = await ace('keys:rotate', toComing).catch((error) => error)
    assert.include(again.stdout, 'totp_factors.secret: 0 encrypted again')
    const kept = await db.connection('system').from('totp_factors').where(lost).firstOrFail()
    assert.equal(kept.secret, '00000000:not of any key')
  }).timeout(90_000)

  test('what was signed or encrypted before the change is still believed', async ({ assert }) => {
    const withKeys = async (...keys: string[]) =>
      new Encryption(await drivers.aes256gcm({ keys, id: 'gcm' }).resolver(app))
    const before = await withKeys('the former key of all')
    const after = await withKeys('a new key, long enough', 'the former key of all')
    const meanwhile = await withKeys('the former key of all', 'a new key, long enough')
    const token = before.encrypt({ linkId: 7 }, { purpose: 'link' })
    assert.deepEqual(after.decrypt(token, 'link'), { linkId: 7 })
    const newer = after.encrypt({ linkId: 8 }, { purpose: 'link' })
    assert.deepEqual(meanwhile.decrypt(newer, 'link'), { linkId: 8 })
    assert.isNull(before.decrypt(newer, 'link'))
  })
})

function countPeople(workspace: TestWorkspace) {
  return inWorkspace(workspace, () => db.from('users').select('id'))
}
