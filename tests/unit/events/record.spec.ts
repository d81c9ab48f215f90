import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { record, recordAll } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import { TenantContext } from '#tenancy/tenant_context'
import { givenTickets, note, Noted } from '#tests/unit/events/given'
import { until } from '#tests/helpers/until'

const eventsOf = (tenantId: number) =>
  TenantContext.run(tenantId, () => db.from('events').orderBy('id').select('*'))

async function notesOf(tenantId: number) {
  const events = await eventsOf(tenantId)
  return events.map((event) => event.payload.note)
}

test.group('record', () => {
  test('writes the event of the current workspace', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(1)
    const id = await note(tenantId, tickets[0], 'hello')
    const [event] = await eventsOf(tenantId)
    assert.containsSubset(event, {
      id,
      tenant_id: tenantId,
      name: 'test.noted',
      ticket_id: tickets[0],
      actor_id: null,
      payload: { note: 'hello' },
      relayed_at: null,
    })
  })

  test('leaves no event of a change that was rolled back', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(1)
    await assert.rejects(() =>
      TenantContext.run(tenantId, () =>
        transaction(async (trx) => {
          await record(new Noted({ ticketId: tickets[0], payload: { note: 'never' } }), trx)
          throw new Error('Changed my mind')
        })
      )
    )
    assert.isEmpty(await eventsOf(tenantId))
  })

  test('keeps the order of several', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(2)
    const events = ['a', 'b', 'c'].map(
      (text, index) => new Noted({ ticketId: tickets[index % 2], payload: { note: text } })
    )
    await TenantContext.run(tenantId, () => transaction((trx) => recordAll(events, trx)))
    assert.deepEqual(await notesOf(tenantId), ['a', 'b', 'c'])
  })

  test("refuses another workspace's ticket", async ({ assert }) => {
    const [ours, theirs] = [await givenTickets(1), await givenTickets(1)]
    await assert.rejects(
      () => note(ours.tenantId, theirs.tickets[0], 'crossing'),
      /foreign key constraint/
    )
  })

  test('gives ids of one ticket in the order of commits', async ({ assert }) => {
    const { tenantId, tickets } = await givenTickets(1)
    const commit = Promise.withResolvers<void>()
    const slow = TenantContext.run(tenantId, () =>
      transaction(async (trx) => {
        await record(new Noted({ ticketId: tickets[0], payload: { note: 'first' } }), trx)
        await commit.promise
      })
    )
    await until(() => isLockHeld(tenantId, tickets[0]))
    let isSecondDone = false
    const second = note(tenantId, tickets[0], 'second').then(() => (isSecondDone = true))
    await until(isSomeoneWaiting)
    assert.isFalse(isSecondDone)
    commit.resolve()
    await Promise.all([slow, second])
    assert.deepEqual(await notesOf(tenantId), ['first', 'second'])
  })
})

/** Takes the lock itself if it is free, and lets go at once. */
async function isLockHeld(tenantId: number, ticketId: number) {
  const { rows } = await db
    .connection('system')
    .rawQuery(
      `select pg_try_advisory_xact_lock(hashtextextended('ticket events ' || ?::bigint || ' ' || ?::bigint, 0)) as free`,
      [tenantId, ticketId]
    )
  return !rows[0].free
}

async function isSomeoneWaiting() {
  const { rows } = await db
    .connection('system')
    .rawQuery(`select 1 from pg_locks where locktype = 'advisory' and not granted`)
  return rows.length > 0
}
