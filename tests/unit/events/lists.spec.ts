import { globSync } from 'node:fs'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { findJob } from '#foundation/queue/job_registry'
import { listedEvents } from '#foundation/events/listener'

function load(pattern: string) {
  const files = globSync(pattern, { cwd: app.makePath() })
  return Promise.all(files.map((file) => import(app.makeURL(file).href)))
}

test.group('Lists', () => {
  test('start/events.ts names every event', async ({ assert }) => {
    const modules = await load('app/!(foundation)/**/events/*.ts')
    assert.isNotEmpty(modules)
    assert.includeMembers(
      listedEvents(),
      modules.map(({ default: event }) => event.eventName)
    )
  })

  test('start/jobs.ts names every job', async ({ assert }) => {
    const modules = await load('app/!(foundation)/**/jobs/*.ts')
    assert.isNotEmpty(modules)
    for (const job of modules.flatMap((one) => Object.values(one) as { jobName: string }[])) {
      assert.equal(findJob(job.jobName) as unknown, job)
    }
  })
})
