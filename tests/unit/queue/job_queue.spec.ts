import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { LATEST_SCHEMA_VERSION } from 'bullmq'
import { Job } from '#foundation/queue/job'
import { enqueue } from '#foundation/queue/enqueue'
import { registerJobs } from '#foundation/queue/job_registry'
import { transaction } from '#foundation/database/transaction'
import { TenantContext } from '#tenancy/tenant_context'
import { givenTenant } from '#tests/helpers/given_tenant'
import { until } from '#tests/helpers/until'
import { backends, queuesOf } from '#tests/unit/queue/support/backends'

const ran: { note: string; tenantId: number | null }[] = []

class NoteTenant extends Job<{ note: string }> {
  static jobName = 'test.note_tenant'

  async run() {
    await db.rawQuery('select 1')
    ran.push({ note: this.payload.note, tenantId: TenantContext.idOrNull() })
  }
}

class FailTwice extends Job<{ note: string }> {
  static jobName = 'test.fail_twice'
  static retry = { attempts: 3, firstDelay: 5 }

  async run() {
    ran.push({ note: this.payload.note, tenantId: TenantContext.id() })
    if (runsOf(this.payload.note).length < 3) throw new Error('Not yet')
  }
}

class FailAlways extends Job<{ note: string }> {
  static jobName = 'test.fail_always'
  static retry = { attempts: 2, firstDelay: 5 }

  async run() {
    throw new Error('Never')
  }

  override async failed(_error: Error, isLast: boolean) {
    ran.push({ note: `${this.payload.note} ${isLast ? 'last' : 'first'}`, tenantId: null })
  }
}

registerJobs([NoteTenant, FailTwice, FailAlways])

const runsOf = (note: string) => ran.filter((run) => run.note === note)
for (const { name, skip, open } of backends) {
  test.group(`Job queue on ${name}`, (group) => {
    const { given: givenQueue, opened } = queuesOf(group, open)

    test('runs a job inside its workspace', async ({ assert }) => {
      const [{ id: tenantId }, note] = [await givenTenant(), randomUUID()]
      await givenQueue().add([{ tenantId, job: new NoteTenant({ note }) }])
      await until(() => runsOf(note).length > 0)
      assert.deepEqual(runsOf(note), [{ note, tenantId }])
    }).skip(Boolean(skip), skip)

    test('leaks no workspace between interleaved jobs', async ({ assert }) => {
      const tenants = [await givenTenant(), await givenTenant(), await givenTenant()]
      const prefix = randomUUID()
      const jobs = Array.from({ length: 120 }, (_, index) => tenants[index % 3].id).map(
        (tenantId) => ({ tenantId, job: new NoteTenant({ note: `${prefix} ${tenantId}` }) })
      )
      await givenQueue({ prefix, workers: 2 }).add(jobs)
      const done = () => ran.filter((run) => run.note.startsWith(prefix))
      await until(() => done().length === 120)
      assert.isTrue(done().every((run) => run.note === `${prefix} ${run.tenantId}`))
    }).skip(Boolean(skip), skip)

    test('runs a failed job again', async () => {
      const [{ id: tenantId }, note] = [await givenTenant(), randomUUID()]
      await givenQueue().add([{ tenantId, job: new FailTwice({ note }) }])
      await until(() => runsOf(note).length === 3)
    }).skip(Boolean(skip), skip)

    test('keeps a job that failed for good', async ({ assert }) => {
      const [{ id: tenantId }, note] = [await givenTenant(), randomUUID()]
      const queue = givenQueue()
      await queue.add([{ tenantId, job: new FailAlways({ note }) }])
      await until(async () => (await queue.named('jobs').getFailedCount()) === 1)
      const [failed] = await queue.named('jobs').getFailed()
      assert.deepEqual(failed.data, { tenantId, payload: { note } })
      assert.equal(failed.failedReason, 'Never')
      assert.lengthOf(runsOf(`${note} first`), 1)
      assert.lengthOf(runsOf(`${note} last`), 1)
    }).skip(Boolean(skip), skip)

    test('drops a job whose id is known, in its workspace only', async ({ assert }) => {
      const [first, second] = [await givenTenant(), await givenTenant()]
      const note = randomUUID()
      const queue = givenQueue()
      const add = (tenantId: number) =>
        queue.add([{ tenantId, id: 'once', job: new NoteTenant({ note }) }])
      await add(first.id)
      await until(() => runsOf(note).length === 1)
      await add(first.id)
      await add(second.id)
      await until(() => runsOf(note).length === 2)
      assert.sameMembers(
        runsOf(note).map((run) => run.tenantId),
        [first.id, second.id]
      )
    }).skip(Boolean(skip), skip)

    test('runs a delayed job when its time has come, and others meanwhile', async ({ assert }) => {
      const [{ id: tenantId }, note] = [await givenTenant(), randomUUID()]
      const addedAt = Date.now()
      await givenQueue().add([
        { tenantId, delay: 300, job: new NoteTenant({ note }) },
        { tenantId, job: new NoteTenant({ note: `${note} at once` }) },
      ])
      await until(() => runsOf(`${note} at once`).length === 1)
      await until(() => runsOf(note).length === 1)
      assert.isAtLeast(Date.now() - addedAt, 300)
    }).skip(Boolean(skip), skip)

    test('gives what it cannot finish to another', async () => {
      const [{ id: tenantId }, note] = [await givenTenant(), randomUUID()]
      const prefix = randomUUID()
      const adder = givenQueue({ prefix, workers: 0 })
      const jobs = Array.from({ length: 50 }, () => ({ tenantId, job: new NoteTenant({ note }) }))
      await adder.add(jobs)
      const leaving = givenQueue({ prefix })
      await until(() => runsOf(note).length > 0)
      await leaving.close()
      givenQueue({ prefix })
      await until(() => runsOf(note).length === 50)
    }).skip(Boolean(skip), skip)

    test('finishes what runs before it closes', async ({ assert }) => {
      const [{ id: tenantId }, note] = [await givenTenant(), randomUUID()]
      const queue = givenQueue()
      await queue.untilWorking()
      await queue.add([{ tenantId, job: new NoteTenant({ note }) }])
      await until(
        async () => (await queue.named('jobs').getJobCountByTypes('wait', 'prioritized')) === 0
      )
      await opened.pop()!.close()
      assert.lengthOf(runsOf(note), 1)
    }).skip(Boolean(skip), skip)
  })
}

test.group('Queue schema', () => {
  test('is the one this BullMQ was written for', async ({ assert }) => {
    const system = db.connection('system')
    const [{ version }] = await system.from('bullmq.migration').max('version as version')
    assert.equal(version, LATEST_SCHEMA_VERSION)
  })

  test('is closed to the role that serves workspaces', async ({ assert }) => {
    const { id } = await givenTenant()
    await assert.rejects(
      () => TenantContext.run(id, () => db.rawQuery('select * from bullmq.job')),
      /permission denied for schema bullmq/
    )
  })
})

test.group('enqueue', () => {
  test('refuses to work before the commit', async ({ assert }) => {
    const { id } = await givenTenant()
    await assert.rejects(
      () =>
        TenantContext.run(id, () =>
          transaction(() => enqueue(new NoteTenant({ note: 'too soon' })))
        ),
      /inside a transaction/
    )
  })
})
