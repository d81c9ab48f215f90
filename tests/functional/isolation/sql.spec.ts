import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { expectUnchanged } from '#tests/functional/isolation/support/attack'
import { givenScene, useScene } from '#tests/functional/isolation/support/scene'
import { countRows } from '#tests/functional/isolation/support/snapshot'
import {
  someRow,
  tenantReferences,
  tenantTables,
  unreferencedIds,
} from '#tests/functional/isolation/support/tenant_tables'
import { inWorkspace } from '#tests/helpers/workspaces'

const NO_TENANT = /No workspace is bound to this query/
const OTHER_TENANT = /violates row-level security policy/
const NO_RIGHT = /permission denied|must be owner|multiple commands/
const NOT_SIGNED = /not signed by this installation/

/** Ids without a foreign key, and why another workspace's would do no harm in them. */
const UNCHECKED_IDS: Record<string, string> = {
  'event_deliveries.ticket_id': 'a copy of what the event says, whose own reference is checked',
  'events.actor_id': 'history: read through users of the same workspace only',
}

/** Tables that the app may read only: every write is refused before anybody asks whose row it is. */
const READ_ONLY = ['workspace_plans']

async function tables() {
  const names = await tenantTables()
  return names.map((name) => ({ name }))
}

async function writableTables() {
  const all = await tables()
  return all.filter(({ name }) => !READ_ONLY.includes(name))
}

/** Undoes what an attack did to the attacker's own rows. */
async function undone<Result>(attack: (trx: QueryClientContract) => Promise<Result>) {
  const trx = await db.transaction()
  try {
    return await attack(trx)
  } finally {
    await trx.rollback()
  }
}

test.group('Isolation | the workspaces of this suite', (group) => {
  useScene(group)

  test('have rows in every tenant table', async ({ client, assert }) => {
    const { victim, own } = await givenScene(client)
    for (const { tenant } of [victim, own]) {
      const counts = await countRows(tenant.id)
      const empty = Object.keys(counts).filter((table) => counts[table] === 0)
      assert.deepEqual(
        empty,
        [],
        'Make a row of each in tests/functional/isolation/support/filled_workspace.ts'
      )
    }
  })
})

test.group("Isolation | SQL by the app's own connection", (group) => {
  useScene(group)

  test('{name}: nothing without a workspace')
    .with(writableTables)
    .run(async ({ client, assert }, { name }) => {
      const { victim } = await givenScene(client)
      const row = JSON.stringify(await someRow(name, victim.tenant.id))
      for (const statement of [
        `select from ${name}`,
        `select count(*) from ${name} where tenant_id = ${victim.tenant.id}`,
        `update ${name} set tenant_id = tenant_id`,
        `delete from ${name}`,
        `insert into ${name} overriding system value
           select * from jsonb_populate_record(null::${name}, '${row.replaceAll("'", "''")}')`,
      ]) {
        await assert.rejects(() => db.knexRawQuery(statement).then(), NO_TENANT)
      }
    })

  test("{name}: another's rows are not read, and its own not written")
    .with(READ_ONLY.map((name) => ({ name })))
    .run(async ({ client, assert }, { name }) => {
      const { own } = await givenScene(client)
      await assert.rejects(() => db.rawQuery(`select from ${name}`), NO_TENANT)
      await inWorkspace(own, async () => {
        const { rows } = await db.rawQuery(`select distinct tenant_id from ${name}`)
        assert.deepEqual(rows, [{ tenant_id: own.tenant.id }])
        for (const statement of [
          `select from ${name} for update`,
          `update ${name} set tenant_id = tenant_id`,
          `delete from ${name}`,
          `insert into ${name} default values`,
        ]) {
          await assert.rejects(() => db.rawQuery(statement), NO_RIGHT)
        }
      })
    })

  test("{name}: no row of another's is read, changed or deleted")
    .with(writableTables)
    .run(async ({ client, assert }, { name }) => {
      const scene = await givenScene(client)
      const { victim, own } = scene
      const theirs = `where tenant_id = ${victim.tenant.id}`
      const attack = () =>
        inWorkspace(own, () =>
          undone(async (trx) => {
            const { rows } = await trx.rawQuery(`select distinct tenant_id from ${name}`)
            assert.deepEqual(rows, [{ tenant_id: own.tenant.id }])
            for (const statement of [
              `select from ${name} ${theirs}`,
              `select from ${name} ${theirs} for update`,
              `update ${name} set tenant_id = tenant_id ${theirs}`,
              `update ${name} set tenant_id = ${own.tenant.id} ${theirs}`,
              `delete from ${name} ${theirs}`,
            ]) {
              const { rowCount } = await trx.rawQuery(statement)
              assert.equal(rowCount, 0, statement)
            }
          })
        )
      await expectUnchanged(assert, scene, 'both', attack, name)
    })

  test("{name}: no row is put into another's workspace")
    .with(writableTables)
    .run(async ({ client, assert }, { name }) => {
      const scene = await givenScene(client)
      const { victim, own } = scene
      const copy = JSON.stringify(await someRow(name, victim.tenant.id))
      const attack = () =>
        inWorkspace(own, async () => {
          await assert.rejects(
            () =>
              db.rawQuery(
                `insert into ${name} overriding system value
                 select * from jsonb_populate_record(null::${name}, ?)`,
                [copy]
              ),
            OTHER_TENANT
          )
          await assert.rejects(
            () => db.rawQuery(`update ${name} set tenant_id = ?`, [victim.tenant.id]),
            OTHER_TENANT
          )
        })
      await expectUnchanged(assert, scene, 'both', attack, name)
    })

  test("{from}.{column}: no reference to another's row of {to}")
    .with(tenantReferences)
    .run(async ({ client, assert }, { from, column, to, referenced }) => {
      const scene = await givenScene(client)
      const { victim, own } = scene
      const foreign = await someRow(to, victim.tenant.id)
      const attack = () =>
        inWorkspace(own, () =>
          assert.rejects(
            () =>
              db.rawQuery(
                `update ${from} set ${column} = ? where ctid = (select ctid from ${from} limit 1)`,
                [foreign[referenced] as number]
              ),
            /violates foreign key constraint/
          )
        )
      await expectUnchanged(assert, scene, 'both', attack, `${from}.${column}`)
    })

  test('{name}: a forged workspace is refused')
    .with(tables)
    .run(async ({ client, assert }, { name }) => {
      const { victim, own } = await givenScene(client)
      const { id } = victim.tenant
      const forged = [`${id}`, `${id}.`, `${id}.${'0'.repeat(64)}`, `${id}.${own.tenant.id}`]
      await inWorkspace(own, async () => {
        for (const binding of forged) {
          await assert.rejects(
            () =>
              undone(async (trx) => {
                await trx.rawQuery(`select set_config('app.tenant_id', '${binding}', true)`)
                await trx.rawQuery(`select from ${name}`)
              }),
            NOT_SIGNED
          )
          const seen = await seenByInjection(name, binding).catch((error) => {
            assert.match(error.message, NOT_SIGNED)
            return []
          })
          assert.notInclude(seen, id)
        }
      })
    })

  /** A setting that SQL injected into one statement makes before its own read. */
  async function seenByInjection(table: string, binding: string): Promise<number[]> {
    const { rows } = await db.rawQuery(`
      with moved as materialized (select set_config('app.tenant_id', '${binding}', true))
      select t.tenant_id from moved, lateral (select * from ${table} where moved is not null) t`)
    return rows.map((row: { tenant_id: number }) => row.tenant_id)
  }

  test('every column that holds the id of a row is checked by the database', async ({ assert }) => {
    assert.deepEqual(
      await unreferencedIds(),
      Object.keys(UNCHECKED_IDS),
      'Reference it with tenantForeignKey, or list it here with the reason why not'
    )
  })

  test('the role cannot become more than it is: {$self}')
    .with([
      'set role patchbay_owner',
      'set role patchbay_system',
      'set session authorization patchbay_owner',
      'alter table tickets disable row level security',
      'alter table tickets no force row level security',
      'create policy open on tickets using (true)',
      'drop policy tenant_isolation on tickets',
      'alter role patchbay_app bypassrls',
      'grant patchbay_system to patchbay_app',
      'truncate tickets',
      'select key from tenancy_keys',
      'create table leak (id int)',
      'select 1; reset session authorization',
      'select from bullmq.bullmq_jobs',
      "copy tickets to program 'cat'",
      "select pg_read_file('postgresql.conf')",
    ])
    .run(async ({ client, assert }, statement) => {
      const { own } = await givenScene(client)
      await inWorkspace(own, () =>
        assert.rejects(() => undone(async (trx) => trx.rawQuery(statement)), NO_RIGHT)
      )
    })

  test('row security cannot be left out', async ({ client, assert }) => {
    const { own } = await givenScene(client)
    await inWorkspace(own, () =>
      assert.rejects(
        () =>
          undone(async (trx) => {
            await trx.rawQuery('set local row_security = off')
            await trx.rawQuery('select from tickets')
          }),
        /affected by row-level security/
      )
    )
  })
})
