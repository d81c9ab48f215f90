import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import type { QueueConfig } from '#config/queue'
import { openBackend } from '#foundation/queue/backends/open_backend'
import { Scheduler } from '#foundation/queue/schedule/scheduler'
import {
  scheduledTasks,
  scheduleTasks,
  type ScheduledTask,
} from '#foundation/queue/schedule/scheduled_tasks'
import { until } from '#tests/helpers/until'

test.group('Scheduler', (group) => {
  group.each.setup(async () => {
    await import('#start/scheduler')
    const before = scheduledTasks()
    return () => scheduleTasks(before)
  })

  test('runs a task when its time comes, in one of several processes', async ({
    assert,
    cleanup,
  }) => {
    const runs: string[] = []
    scheduleTasks([everySecond('test.tick', async () => void runs.push('tick'))])
    const prefix = `test-${randomUUID()}`
    const schedulers = await Promise.all([given(prefix, cleanup), given(prefix, cleanup)])
    for (const scheduler of schedulers) await scheduler.start()
    await until(() => runs.length >= 2)
    assert.includeMembers(runs, ['tick'])
  })

  test('a task that fails keeps neither itself nor others from their next time', async ({
    cleanup,
  }) => {
    let [failed, done] = [0, 0]
    scheduleTasks([
      everySecond('test.fails', async () => {
        failed++
        throw new Error('Made by a test')
      }),
      everySecond('test.works', async () => void done++),
    ])
    const scheduler = await given(`test-${randomUUID()}`, cleanup)
    await scheduler.start()
    await until(() => failed >= 2 && done >= 2)
  })

  test('forgets tasks that are not listed any more', async ({ assert, cleanup }) => {
    const prefix = `test-${randomUUID()}`
    scheduleTasks([
      everySecond('test.old', async () => {}),
      everySecond('test.kept', async () => {}),
    ])
    const scheduler = await given(prefix, cleanup)
    await scheduler.announce()
    scheduleTasks([everySecond('test.kept', async () => {})])
    await scheduler.announce()
    await scheduler.announce()
    assert.deepEqual(await scheduler.announced(), ['test.kept'])
  })

  test('what start/scheduler.ts lists has names of its own and times cron understands', async ({
    assert,
    cleanup,
  }) => {
    const names = scheduledTasks().map(({ name }) => name)
    assert.isAbove(names.length, 3)
    assert.equal(new Set(names).size, names.length)
    const scheduler = await given(`test-${randomUUID()}`, cleanup)
    await scheduler.announce()
    assert.sameMembers(await scheduler.announced(), names)
  })

  function everySecond(name: string, run: ScheduledTask['run']): ScheduledTask {
    return { name, pattern: '* * * * * *', run }
  }

  async function given(prefix: string, cleanup: (undo: () => Promise<void>) => void) {
    const config = app.config.get<QueueConfig>('queue')
    const backend = await openBackend(config, () => {})
    const scheduler = new Scheduler(backend, logger, prefix)
    cleanup(() => scheduler.stop())
    return scheduler
  }
})
