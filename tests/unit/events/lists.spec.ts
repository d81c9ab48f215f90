import { globSync } from 'node:fs'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { findJob } from '#foundation/queue/job_registry'
import { listedEvents } from '#foundation/events/listener'

function load(pattern: string) {
  const files = globSync(pattern, { cwd: app.makePath() })
  return Promise.all(files.map((file) => import(app.makeURL(file).href)))
}

/** The events of a file: mostly one. */
function namesIn(module: object): string[] {
  return Object.values(module).flatMap((one) => one?.eventName ?? [])
}

test.group('Lists', () => {
  test('start/events.ts names every event', async ({ assert }) => {
    const modules = await load('app/!(foundation)/**/events/*.ts')
    const names = modules.map((one) => namesIn(one))
    assert.isAbove(names.length, 3)
    for (const found of names) assert.isNotEmpty(found)
    assert.includeMembers(listedEvents(), names.flat())
  })

  test('start/jobs.ts names every job', async ({ assert }) => {
    const modules = await load('app/!(foundation)/**/jobs/*.ts')
    assert.isNotEmpty(modules)
    for (const module of modules) {
      const exported = Object.values(module) as { jobName?: string }[]
      const jobs = exported.filter(({ jobName }) => jobName !== undefined)
      assert.isNotEmpty(jobs)
      for (const job of jobs) assert.equal(findJob(job.jobName!) as unknown, job)
    }
  })
})
