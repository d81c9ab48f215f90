import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { Job, type JobPriority } from '#foundation/queue/job'
import { cancel } from '#foundation/queue/enqueue'
import { registerJobs } from '#foundation/queue/job_registry'
import { JobQueue } from '#foundation/queue/job_queue'
import { TenantContext } from '#tenancy/tenant_context'
import { givenTenant } from '#tests/helpers/given_tenant'
import { until } from '#tests/helpers/until'
import { backends, queuesOf } from '#tests/unit/queue/support/backends'

interface Run {
  scene: string
  tenantId: number
  name: string
}

const begun: Run[] = []
const held = new Map<string, PromiseWithResolvers<void>>()
const running = new Map<string, number>()
const mostAtOnce = new Map<string, number>()

class Tell extends Job<{ scene: string; name: string }> {
  static jobName: string = 'test.tell'

  async run() {
    begun.push({ ...this.payload, tenantId: TenantContext.id() })
    const { scene } = this.payload
    const key = `${scene} ${TenantContext.id()}`
    running.set(key, (running.get(key) ?? 0) + 1)
    mostAtOnce.set(key, Math.max(mostAtOnce.get(key) ?? 0, running.get(key)!))
    await held.get(scene)?.promise
    running.set(key, running.get(key)! - 1)
  }
}

class TellAtOnce extends Tell {
  static override jobName = 'test.tell_at_once'
  static override priority: JobPriority = 'urgent'
}

class TellSometime extends Tell {
  static override jobName = 'test.tell_sometime'
  static override priority: JobPriority = 'bulk'
}

registerJobs([Tell, TellAtOnce, TellSometime])

const begunIn = (scene: string) => begun.filter((run) => run.scene === scene)

/** Jobs of the scene wait until the test lets them go on. */
function hold(scene: string): () => void {
  held.set(scene, Promise.withResolvers())
  return () => {
    held.get(scene)?.resolve()
    held.delete(scene)
  }
}

for (const { name, skip, open } of backends) {
  test.group(`Fairness on ${name}`, (group) => {
    const { given } = queuesOf(group, open)

    function jobs(tenantId: number, scene: string, count: number) {
      return Array.from({ length: count }, (_, index) => ({
        tenantId,
        job: new Tell({ scene, name: String(index) }),
      }))
    }

    /** Enough of the order in which they begin, with one slot so that there is one. */
    async function orderOf(prefix: string, scene: string, count: number) {
      given({ prefix, concurrency: 1 })
      await until(() => begunIn(scene).length >= count, 20_000)
      return begunIn(scene).slice(0, count)
    }

    async function givenWaiting() {
      const prefix = randomUUID()
      const queue = given({ prefix, workers: 0 })
      const [noisy, quiet, other] = await Promise.all([1, 2, 3].map(() => givenTenant()))
      return {
        prefix,
        queue,
        scene: randomUUID(),
        noisy: noisy.id,
        quiet: quiet.id,
        other: other.id,
      }
    }

    test('gives a workspace with one job its turn before ten thousand of another', async ({
      assert,
    }) => {
      const { prefix, queue, scene, noisy, quiet, other } = await givenWaiting()
      await queue.add(jobs(noisy, scene, 10_000))
      await queue.add(jobs(quiet, scene, 1))
      await queue.add(jobs(other, scene, 3))
      const order = await orderOf(prefix, scene, 8)
      assert.isBelow(
        order.findIndex(({ tenantId }) => tenantId === quiet),
        3
      )
      assert.isBelow(
        order.findLastIndex(({ tenantId }) => tenantId === other),
        8
      )
      assert.equal(order.filter(({ tenantId }) => tenantId === other).length, 3)
    })
      .skip(Boolean(skip), skip)
      .timeout(60_000)

    test('serves one workspace in the order of adding, one by one or together', async ({
      assert,
    }) => {
      const { prefix, queue, scene, noisy, quiet } = await givenWaiting()
      for (const job of jobs(noisy, scene, 5)) await queue.add([job])
      await queue.add(jobs(quiet, scene, 5))
      const order = await orderOf(prefix, scene, 10)
      for (const tenantId of [noisy, quiet]) {
        const own = order.filter((run) => run.tenantId === tenantId)
        assert.deepEqual(
          own.map((run) => run.name),
          ['0', '1', '2', '3', '4']
        )
      }
      assert.deepEqual(
        order.map(({ tenantId }) => tenantId),
        Array.from({ length: 5 }, () => [noisy, quiet]).flat()
      )
    }).skip(Boolean(skip), skip)

    test('holds nothing against a workspace that was busy before', async ({ assert }) => {
      const { prefix, queue, scene, noisy, quiet } = await givenWaiting()
      await queue.add(jobs(noisy, `${scene} before`, 100))
      await orderOf(prefix, `${scene} before`, 100)
      const release = hold(scene)
      await queue.add(jobs(quiet, scene, 1))
      await until(() => begunIn(scene).length === 1)
      await queue.add(jobs(quiet, scene, 10))
      await queue.add(jobs(noisy, scene, 1))
      release()
      await until(() => begunIn(scene).length === 12)
      const place = begunIn(scene).findIndex(({ tenantId }) => tenantId === noisy)
      assert.isBelow(place, 4)
    }).skip(Boolean(skip), skip)

    test('runs what is urgent first and bulk last, whoever has more', async ({ assert }) => {
      const { prefix, queue, scene, noisy, quiet } = await givenWaiting()
      await queue.add([{ tenantId: quiet, job: new TellSometime({ scene, name: 'bulk' }) }])
      await queue.add(jobs(noisy, scene, 20))
      await queue.add([{ tenantId: noisy, job: new TellAtOnce({ scene, name: 'urgent' }) }])
      const order = await orderOf(prefix, scene, 22)
      assert.equal(order[0].name, 'urgent')
      assert.equal(order[21].name, 'bulk')
    }).skip(Boolean(skip), skip)

    test('leaves slots to others while one workspace has slow jobs', async ({ assert }) => {
      const { prefix, queue, scene, noisy, quiet } = await givenWaiting()
      const release = hold(scene)
      given({ prefix, concurrency: 5 })
      await queue.add(jobs(noisy, scene, 30))
      await until(() => begunIn(scene).length === 3)
      await queue.add(jobs(quiet, scene, 2))
      await until(() => begunIn(scene).filter(({ tenantId }) => tenantId === quiet).length === 2)
      assert.equal(mostAtOnce.get(`${scene} ${noisy}`), 3)
      release()
      await until(() => begunIn(scene).length === 32, 20_000)
      const done = await queue.named('jobs').getCompleted()
      assert.isTrue(done.every(({ attemptsMade }) => attemptsMade === 1))
    })
      .skip(Boolean(skip), skip)
      .timeout(40_000)

    test('never gives bulk jobs all slots', async ({ assert }) => {
      const { prefix, queue, scene, noisy, quiet, other } = await givenWaiting()
      const release = hold(scene)
      given({ prefix, concurrency: 2 })
      for (const tenantId of [noisy, quiet]) {
        await queue.add([{ tenantId, job: new TellSometime({ scene, name: 'bulk' }) }])
      }
      await until(() => begunIn(scene).length === 1)
      await queue.add(jobs(other, scene, 1))
      await until(() => begunIn(scene).length === 2)
      assert.equal(begunIn(scene)[1].tenantId, other)
      release()
      await until(() => begunIn(scene).length === 3)
    }).skip(Boolean(skip), skip)

    test('works through everything with a single slot', async () => {
      const { prefix, queue, scene, noisy, quiet } = await givenWaiting()
      await queue.add([...jobs(noisy, scene, 20), ...jobs(quiet, scene, 20)])
      await orderOf(prefix, scene, 40)
    }).skip(Boolean(skip), skip)

    test('says who waits and for how long', async ({ assert }) => {
      const { prefix, queue, scene, noisy, quiet } = await givenWaiting()
      assert.isNull(await queue.backend.oldestWaiting(queue.nameOf('jobs')))
      const before = Date.now()
      await queue.add([...jobs(quiet, scene, 2), ...jobs(noisy, scene, 7)])
      assert.deepEqual(await queue.backend.waitingByWorkspace(queue.nameOf('jobs'), 10), [
        { tenantId: noisy, count: 7 },
        { tenantId: quiet, count: 2 },
      ])
      const oldest = await queue.backend.oldestWaiting(queue.nameOf('jobs'))
      assert.isAtLeast(oldest!.getTime(), before)
      assert.isAtMost(oldest!.getTime(), Date.now())
      await orderOf(prefix, scene, 9)
    }).skip(Boolean(skip), skip)
  })

  test.group(`Cancelling on ${name}`, (group) => {
    const { given } = queuesOf(group, open)

    test('takes a delayed job out and frees its id', async ({ assert }) => {
      const [{ id: tenantId }, scene] = [await givenTenant(), randomUUID()]
      const queue = given()
      const send = (delay: number, as: string) =>
        queue.add([{ tenantId, id: 'undo', delay, job: new Tell({ scene, name: as }) }])
      await send(3_600_000, 'first')
      assert.isFalse(await queue.withdraw('jobs', tenantId + 1, 'undo'))
      assert.isTrue(await queue.withdraw('jobs', tenantId, 'undo'))
      assert.isFalse(await queue.withdraw('jobs', tenantId, 'undo'))
      await send(1, 'second')
      await until(() => begunIn(scene).length === 1)
      assert.equal(begunIn(scene)[0].name, 'second')
    }).skip(Boolean(skip), skip)

    test('says no once the job has begun, and when it is done', async ({ assert }) => {
      const [{ id: tenantId }, scene] = [await givenTenant(), randomUUID()]
      const queue = given()
      const release = hold(scene)
      await queue.add([{ tenantId, id: 'undo', job: new Tell({ scene, name: 'on its way' }) }])
      await until(() => begunIn(scene).length === 1)
      assert.isFalse(await queue.withdraw('jobs', tenantId, 'undo'))
      release()
      await until(async () => (await queue.named('jobs').getCompletedCount()) === 1)
      assert.isFalse(await queue.withdraw('jobs', tenantId, 'undo'))
    }).skip(Boolean(skip), skip)

    test('takes out what waits in line, so that exactly one of two wins', async ({ assert }) => {
      const [{ id: tenantId }, scene] = [await givenTenant(), randomUUID()]
      const prefix = randomUUID()
      const queue = given({ prefix, workers: 0 })
      const ids = Array.from({ length: 40 }, (_, index) => `undo-${index}`)
      await queue.add(ids.map((id) => ({ tenantId, id, job: new Tell({ scene, name: id }) })))
      given({ prefix, concurrency: 4 })
      const withdrawn: string[] = []
      for (const id of ids.toReversed()) {
        if (await queue.withdraw('jobs', tenantId, id)) withdrawn.push(id)
      }
      await until(() => begunIn(scene).length + withdrawn.length === 40)
      const ran = begunIn(scene).map((run) => run.name)
      assert.sameMembers([...ran, ...withdrawn], ids)
    }).skip(Boolean(skip), skip)
  })
}

test.group('cancel', () => {
  test('takes the job of the current workspace', async ({ assert }) => {
    const { default: app } = await import('@adonisjs/core/services/app')
    const queue = await app.container.make(JobQueue)
    const [mine, other] = [await givenTenant(), await givenTenant()]
    const [id, scene] = [`undo-${randomUUID()}`, randomUUID()]
    await queue.add([
      { tenantId: mine.id, id, delay: 3_600_000, job: new Tell({ scene, name: 'mine' }) },
    ])
    assert.isFalse(await TenantContext.run(other.id, () => cancel(Tell, id)))
    assert.isTrue(await TenantContext.run(mine.id, () => cancel(Tell, id)))
  })
})
