import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { findJob, listedJobs } from '#foundation/queue/job_registry'
import { JobQueue } from '#foundation/queue/job_queue'
import { expectUnchanged } from '#tests/functional/isolation/support/attack'
import { jobCases } from '#tests/functional/isolation/support/job_cases'
import { givenScene, useScene } from '#tests/functional/isolation/support/scene'
import { inWorkspace } from '#tests/helpers/workspaces'

test.group('Isolation | jobs', (group) => {
  useScene(group)

  test('each has a case, and each case a job', ({ assert }) => {
    assert.sameMembers(
      listedJobs()
        .map(({ jobName }) => jobName)
        .filter((name) => !name.startsWith('test.')),
      Object.keys(jobCases),
      'Give each job payloads in tests/functional/isolation/support/job_cases.ts'
    )
  })

  test("{$self} does nothing with another workspace's ids")
    .with(Object.keys(jobCases))
    .run(async ({ client, assert }, name) => {
      const scene = await givenScene(client)
      for (const payload of jobCases[name]!(scene.victim, scene.own)) {
        const said = `${name} ${JSON.stringify(payload)}`
        const attack = () =>
          inWorkspace(scene.own, async () => {
            const job = new (findJob(name))(payload)
            await job.run()
            await job.failed(new Error('Made by a test'), false)
            await job.failed(new Error('Made by a test'), true)
          })
        const waiting = await countWaiting()
        await expectUnchanged(assert, scene, 'both', attack, said)
        assert.equal(await countWaiting(), waiting, `${said}: enqueued more`)
      }
    })

  test('none runs without a workspace', async ({ client, assert }) => {
    const { victim, own } = await givenScene(client)
    for (const [name, payloadsOf] of Object.entries(jobCases)) {
      for (const payload of payloadsOf(victim, own)) {
        await assert.rejects(() => new (findJob(name))(payload).run(), /workspace/i)
      }
    }
  })

  async function countWaiting() {
    const queue = await app.container.make(JobQueue)
    const counts = await Promise.all(
      (['events', 'jobs'] as const).map((name) =>
        queue.named(name).getJobCountByTypes('wait', 'prioritized')
      )
    )
    return counts.reduce((sum, count) => sum + count, 0)
  }
})
