import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import app from '@adonisjs/core/services/app'
import { Job } from '#foundation/queue/job'
import { FailedJobs } from '#foundation/queue/failed_jobs'
import { JobQueue } from '#foundation/queue/job_queue'
import { registerJobs } from '#foundation/queue/job_registry'
import OperatorEvent from '#operations/console/models/operator_event'
import { workingQueue } from '#tests/helpers/background_work'
import { asOperator, atConsole, givenOperator } from '#tests/helpers/operators'
import { until } from '#tests/helpers/until'
import { givenWorkspace } from '#tests/helpers/workspaces'

const done: string[] = []
let isBroken = true

class Fragile extends Job<{ scene: string }> {
  static jobName = 'test.fragile'
  static retry = { attempts: 1, firstDelay: 1 }

  async run() {
    if (isBroken) throw new Error('The server is away')
    done.push(this.payload.scene)
  }
}

registerJobs([Fragile])

test.group('Console | queues', (group) => {
  group.each.setup(() => {
    isBroken = true
  })

  async function givenFailed(count = 1) {
    const { tenant } = await givenWorkspace()
    const scene = randomUUID()
    const queue = await workingQueue()
    const ids = Array.from({ length: count }, (_, index) => `fragile-${index}`)
    await queue.add(
      ids.map((id) => ({ tenantId: tenant.id, id, job: new Fragile({ scene: `${scene} ${id}` }) }))
    )
    const failed = new FailedJobs(queue)
    await until(async () => {
      const found = await Promise.all(ids.map((id) => failed.find(`${tenant.id}.${id}`)))
      return found.every(Boolean)
    })
    return { tenant, scene, failed, ids: ids.map((id) => `${tenant.id}.${id}`) }
  }

  async function console(client: ApiClient) {
    const { operator } = await givenOperator()
    return { operator, visitor: await asOperator(client, operator) }
  }

  test('are shown in numbers, with what failed and what comes round', async ({
    client,
    assert,
  }) => {
    const { tenant, ids } = await givenFailed()
    const { visitor } = await console(client)
    const page = await visitor.visit(`/operator/queues?workspace=${tenant.slug}`)
    page.assertStatus(200)
    const { queues, outbox, tasks, failed } = page.body().props
    assert.sameMembers(
      queues.map(({ name }: { name: string }) => name),
      ['events', 'jobs']
    )
    assert.isNumber(outbox.unrelayed)
    assert.include(
      tasks.map(({ name }: { name: string }) => name),
      'queue.trim_dead_letters'
    )
    assert.include(failed.names, 'test.fragile')
    assert.lengthOf(failed.letters, 1)
    assert.containsSubset(failed.letters[0], {
      id: ids[0],
      name: 'test.fragile',
      workspace: tenant.slug,
      attempts: 1,
      error: 'The server is away',
    })
  })

  test('of nobody and of another name show nothing', async ({ client, assert }) => {
    const { tenant } = await givenFailed()
    const { visitor } = await console(client)
    for (const query of ['workspace=nobody-has-this', `workspace=${tenant.slug}&name=other`]) {
      const page = await visitor.visit(`/operator/queues?${query}`)
      assert.isEmpty(page.body().props.failed.letters)
    }
  })

  test('what failed is tried again, one by one or all of a workspace', async ({
    client,
    assert,
  }) => {
    const { tenant, ids, scene } = await givenFailed(3)
    const { visitor, operator } = await console(client)
    isBroken = false
    const one = await visitor.post('/operator/queues/retries').json({ id: ids[1] })
    one.assertStatus(302)
    await until(() => done.includes(`${scene} fragile-1`))
    assert.notInclude(done, `${scene} fragile-0`)
    await visitor.post('/operator/queues/retries').json({ workspace: tenant.slug })
    await until(() => [0, 2].every((index) => done.includes(`${scene} fragile-${index}`)))
    const lines = await OperatorEvent.query()
      .where({ operatorId: operator.id, action: 'queue.retried' })
      .orderBy('id')
    assert.deepEqual(
      lines.map(({ details, workspaceSlug }) => ({ details, workspaceSlug })),
      [
        { details: { count: 1, id: ids[1] }, workspaceSlug: null },
        { details: { count: 2 }, workspaceSlug: tenant.slug },
      ]
    )
  })

  test('what failed is discarded, and the audit says by whom', async ({ client, assert }) => {
    const { failed, ids } = await givenFailed(2)
    const { visitor, operator } = await console(client)
    const discarded = await visitor.post('/operator/queues/discards').json({ id: ids[0] })
    discarded.assertStatus(302)
    assert.isUndefined(await failed.find(ids[0]))
    assert.isDefined(await failed.find(ids[1]))
    const line = await OperatorEvent.query()
      .where({ operatorId: operator.id, action: 'queue.discarded' })
      .firstOrFail()
    assert.include(line.details, { count: 1, id: ids[0] })
  })

  test('are for operators only', async ({ client, assert }) => {
    const { failed, ids } = await givenFailed()
    const stranger = await atConsole(client)
    await stranger.post('/operator/queues/discards').json({ id: ids[0] })
    assert.isDefined(await failed.find(ids[0]))
    const queue = await app.container.make(JobQueue)
    assert.isAbove(await queue.named('jobs').getFailedCount(), 0)
  })
})
