import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { test } from '@japa/runner'
import { isRoot } from '#operations/local_services/data_folder'
import { say } from '#operations/local_services/sentences'
import { hasEnded, isAlive } from '#operations/local_services/processes'
import {
  givenDataFolder,
  killHolder,
  queryAt,
  startHolder,
  startPostgres,
  superuserUrl,
} from './data_folders.js'

/** Asks until somebody answers; the test's timeout ends it otherwise. */
async function firstAnswer(url: string): Promise<unknown[]> {
  for (;;) {
    const rows = await queryAt(url, 'select 1').catch(() => null)
    if (rows) return rows
    await delay(50)
  }
}

test.group('Embedded PostgreSQL', (group) => {
  group.each.timeout(60_000)

  test('the first start makes the database and roles that cannot bypass its rules', async ({
    assert,
  }) => {
    const postgres = await startPostgres(givenDataFolder())

    const [answer] = await queryAt(
      postgres.urls.owner,
      `select current_user as "user", current_database() as database,
        (select count(*)::int from pg_roles where rolname like 'patchbay\\_%'
          and rolname <> 'patchbay_superuser' and (rolsuper or rolbypassrls or rolcreaterole)
        ) as powerful`
    )
    assert.deepEqual(answer, { user: 'patchbay_owner', database: 'patchbay', powerful: 0 })
    const extensions = await queryAt<{ extname: string }>(
      postgres.urls.app,
      'select extname from pg_extension'
    )
    assert.includeMembers(
      extensions.map(({ extname }) => extname),
      ['pgcrypto', 'pg_trgm', 'unaccent', 'btree_gin']
    )
  })

  test('the app role may not make tables', async ({ assert }) => {
    const postgres = await startPostgres(givenDataFolder())
    await assert.rejects(() => queryAt(postgres.urls.app, 'create table x ()'), /permission denied/)
  })

  test('a second start finds what the first one left and takes less than 5 seconds', async ({
    assert,
  }) => {
    const folder = givenDataFolder()
    const first = await startPostgres(folder)
    await queryAt(first.urls.owner, 'create table kept as select 42 as answer')
    await first.stop()

    const startedAt = Date.now()
    const second = await startPostgres(folder)
    assert.isBelow(Date.now() - startedAt, 5000)
    assert.deepEqual(await queryAt(second.urls.owner, 'select answer from kept'), [{ answer: 42 }])
  })

  test('stops within 5 seconds while clients are connected', async ({ assert }) => {
    const postgres = await startPostgres(givenDataFolder())
    const pid = postgres.pid!
    const asleep = queryAt(postgres.urls.app, 'select pg_sleep(60)')
    asleep.catch(() => {})

    const startedAt = Date.now()
    await postgres.stop()
    assert.isBelow(Date.now() - startedAt, 5000)
    assert.isFalse(isAlive(pid))
    await assert.rejects(() => asleep)
  })

  test('its server ends with a parent that was killed, where the system can do that', async ({
    assert,
  }) => {
    const holder = await startHolder(givenDataFolder())
    await killHolder(holder)
    assert.isTrue(await hasEnded(holder.answer.pid!, 5000))
  }).skip(process.platform !== 'linux', 'needs setpriv of util-linux')

  test('a killed Patchbay is followed by a start that recovers by itself', async ({ assert }) => {
    const folder = givenDataFolder()
    const holder = await startHolder(folder)
    await killHolder(holder)

    const postgres = await startPostgres(folder)
    assert.lengthOf(await queryAt(postgres.urls.app, 'select 1'), 1)
  })

  test('a killed PostgreSQL is followed by a start that recovers by itself', async ({ assert }) => {
    const folder = givenDataFolder()
    const holder = await startHolder(folder)
    holder.process.kill('SIGSTOP')
    process.kill(holder.answer.pid!, 'SIGKILL')
    await killHolder(holder)

    const postgres = await startPostgres(folder)
    assert.lengthOf(await queryAt(postgres.urls.app, 'select 1'), 1)
  })

  test('is started again when it dies while running', async ({ assert }) => {
    const postgres = await startPostgres(givenDataFolder())
    const pid = postgres.pid!
    process.kill(pid, 'SIGKILL')

    const rows = await firstAnswer(postgres.urls.app)
    assert.lengthOf(rows, 1)
    assert.notEqual(postgres.pid, pid)
  })

  test('a stale postmaster.pid of a process that lives on as another program is no obstacle', async ({
    assert,
  }) => {
    const folder = givenDataFolder()
    const first = await startPostgres(folder)
    await first.stop()
    const cluster = join(folder.postgresFolder, 'cluster')
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n`)

    const second = await startPostgres(folder)
    assert.lengthOf(await queryAt(second.urls.app, 'select 1'), 1)
    assert.isTrue(isAlive(process.pid))
  })

  test('a first start that was cut off is done again', async ({ assert }) => {
    const folder = givenDataFolder()
    const draft = join(folder.postgresFolder, 'cluster.new')
    mkdirSync(join(draft, 'base'), { recursive: true })
    writeFileSync(join(draft, 'PG_VERSION'), '18\n')

    const postgres = await startPostgres(folder)
    assert.lengthOf(await queryAt(postgres.urls.app, 'select 1'), 1)
    assert.notInclude(readdirSync(folder.postgresFolder), 'cluster.new')
  })

  test('roles that a cut-off first start did not make are made by the next', async ({ assert }) => {
    const folder = givenDataFolder()
    const first = await startPostgres(folder)
    const superuser = superuserUrl(folder, first.urls.app)
    await queryAt(superuser, 'drop extension unaccent')
    await queryAt(superuser, 'revoke connect on database patchbay from patchbay_system')
    await queryAt(superuser, 'drop role patchbay_system')
    await first.stop()

    const second = await startPostgres(folder)
    assert.lengthOf(await queryAt(second.urls.system, 'select 1'), 1)
  })

  test('a folder that another Patchbay runs on is refused by name', async ({ assert }) => {
    const folder = givenDataFolder()
    const first = await startHolder(folder)
    const second = await startHolder(folder)

    assert.equal(second.answer.code, 'E_FOLDER_IN_USE')
    assert.equal(
      second.answer.error,
      say('folder_in_use', { path: folder.path, pid: first.process.pid! })
    )
  })

  test('passwords that do not fit the database are named', async ({ assert }) => {
    const folder = givenDataFolder()
    const first = await startPostgres(folder)
    await first.stop()
    rmSync(folder.secretsFile)

    await assert.rejects(
      () => startPostgres(folder),
      say('postgres_password_refused', {
        path: join(folder.postgresFolder, 'cluster'),
        secrets: folder.secretsFile,
      })
    )
  })

  test('a folder that cannot be written to is named with what to do', async ({ assert }) => {
    const folder = givenDataFolder()
    chmodSync(folder.path, 0o555)
    const nobody = isRoot ? 65534 : undefined

    const { answer } = await startHolder(folder, nobody)
    assert.equal(answer.code, 'E_FOLDER_NOT_WRITABLE')
    assert.include(answer.error, 'PATCHBAY_DATA_DIR')
  })

  test('runs as an ordinary user too', async ({ assert }) => {
    const folder = givenDataFolder()
    rmSync(folder.path, { recursive: true })
    mkdirSync(folder.path)
    chmodSync(folder.path, 0o777)

    const { answer } = await startHolder(folder, 65534)
    assert.isUndefined(answer.error)
    assert.lengthOf(await queryAt(answer.url!, 'select 1'), 1)
  }).skip(!isRoot, say('tests_root_only'))
})
