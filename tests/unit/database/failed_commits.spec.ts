import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { TenantContext } from '#tenancy/tenant_context'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

/** Ends the connection below a transaction, as PostgreSQL does when it goes down. */
async function cutOff(trx: TransactionClientContract) {
  const { rows } = await trx.rawQuery<{ rows: [{ pid: number }] }>('select pg_backend_pid() as pid')
  await db.rawQuery('select pg_terminate_backend(?)', [rows[0].pid])
}

/** The pool hands out a connection that has just died until it hears of it. */
function workingPool() {
  return until(() =>
    Promise.all([1, 2, 3].map(() => db.rawQuery('select 1'))).then(
      () => true,
      () => false
    )
  )
}

test.group('Transactions whose COMMIT fails', (group) => {
  group.each.teardown(() => TenantContext.run(1, workingPool))

  test('fail, and keep nothing', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const write = transaction(async (trx) => {
        await trx.from('users').where('id', workspace.agent.id).update({ name: 'Written in vain' })
        await cutOff(trx)
      })
      await assert.rejects(() => write)
    })
    const row = await db.connection('system').from('users').where('id', workspace.agent.id).first()
    assert.equal(row.name, workspace.agent.name)
  })

  test('fail where they are committed by hand, too', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const trx = await db.transaction()
      await cutOff(trx)
      await assert.rejects(() => trx.commit())
    })
  })
})
