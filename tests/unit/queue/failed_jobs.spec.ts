import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { FailedJobs } from '#foundation/queue/failed_jobs'
import { Job } from '#foundation/queue/job'
import { registerJobs } from '#foundation/queue/job_registry'
import { givenTenant } from '#tests/helpers/given_tenant'
import { until } from '#tests/helpers/until'
import { backends, queuesOf } from '#tests/unit/queue/support/backends'

const broken = new Set<string>()
const done: string[] = []

class Repairable extends Job<{ scene: string; number: number }> {
  static jobName = 'test.repairable'
  static retry = { attempts: 2, firstDelay: 5 }

  async run() {
    const { scene, number } = this.payload
    if (broken.has(scene)) throw new Error(`The server of ${scene} is away`)
    done.push(`${scene} ${number}`)
  }
}

registerJobs([Repairable])

for (const { name, skip, open } of backends) {
  test.group(`Failed jobs on ${name}`, (group) => {
    const { given } = queuesOf(group, open)

    async function givenFailed(count: number) {
      const [{ id: tenantId }, scene] = [await givenTenant(), randomUUID()]
      const queue = given()
      broken.add(scene)
      await queue.add(
        Array.from({ length: count }, (_, number) => ({
          tenantId,
          id: `repair-${number}`,
          job: new Repairable({ scene, number }),
        }))
      )
      const failed = new FailedJobs(queue)
      await until(async () => (await failed.count()) === count)
      return { failed, queue, scene, tenantId }
    }

    test('are listed with what they were about, newest first', async ({ assert }) => {
      const { failed, scene, tenantId } = await givenFailed(3)
      const list = await Array.fromAsync(failed.all())
      assert.sameMembers(
        list.map(({ id }) => id),
        [0, 1, 2].map((number) => `${tenantId}.repair-${number}`)
      )
      const one = await failed.find(`${tenantId}.repair-1`)
      assert.containsSubset(one, {
        name: 'test.repairable',
        tenantId,
        payload: { scene, number: 1 },
        attempts: 2,
        error: `The server of ${scene} is away`,
      })
      const times = list.map(({ failedAt }) => failedAt.getTime())
      assert.deepEqual(
        times,
        times.toSorted((earlier, later) => later - earlier)
      )
    }).skip(Boolean(skip), skip)

    test('run again from the start, with all attempts', async ({ assert }) => {
      const { failed, queue, scene, tenantId } = await givenFailed(2)
      assert.equal(await failed.retry([`${tenantId}.repair-0`, `${tenantId}.nobody`]), 1)
      await until(async () => (await failed.count()) === 2)
      const job = await queue.named('jobs').getJob(`${tenantId}.repair-0`)
      assert.equal(job!.attemptsMade, 2)
      broken.delete(scene)
      assert.equal(await failed.retry([`${tenantId}.repair-0`, `${tenantId}.repair-1`]), 2)
      await until(() => done.includes(`${scene} 0`) && done.includes(`${scene} 1`))
      assert.equal(await failed.count(), 0)
      assert.equal(await failed.retry([`${tenantId}.repair-0`]), 0)
    }).skip(Boolean(skip), skip)

    test('are given up only when they are asked for', async ({ assert }) => {
      const { failed, tenantId } = await givenFailed(2)
      const discarded = await failed.discard([`${tenantId}.repair-1`, `${tenantId + 1}.repair-0`])
      assert.deepEqual(
        discarded.map(({ id }) => id),
        [`${tenantId}.repair-1`]
      )
      assert.equal(await failed.count(), 1)
      assert.isUndefined(await failed.find(`${tenantId}.repair-1`))
    }).skip(Boolean(skip), skip)
  })
}
