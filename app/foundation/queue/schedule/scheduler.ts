import type { EventEmitter } from 'node:events'
import type { Logger } from '@adonisjs/core/logger'
import type { BullQueue, BullWorker, QueueBackend } from '#foundation/queue/backends/queue_backend'
import { findTask, scheduledTasks } from '#foundation/queue/schedule/scheduled_tasks'
import { rememberRun, type TaskRun } from '#foundation/queue/schedule/task_runs'

/**
 * Runs what start/scheduler.ts lists when its time comes: once per installation, as the queue
 * holds the times and any process may take the next run. What was missed while nobody worked
 * runs once, as soon as somebody does.
 */
export class Scheduler {
  private readonly queue: BullQueue
  private worker?: BullWorker

  constructor(
    private readonly backend: QueueBackend,
    private readonly logger: Logger,
    private readonly prefix = 'patchbay'
  ) {
    this.queue = backend.queue(this.name, {})
    this.queue.on('error', (error) => logger.error({ err: error }, 'The scheduler failed'))
  }

  async start(): Promise<void> {
    await this.announce()
    this.worker = this.backend.worker(this.name, ({ name }) => this.run(name), {
      concurrency: 1,
      maxStalledCount: 20,
    })
    this.worker.on('error', (error) => this.logger.error({ err: error }, 'The scheduler failed'))
  }

  /** Connections that end from now on are no failures. */
  async stop(): Promise<void> {
    const opened: (EventEmitter | undefined)[] = [this.queue, this.worker]
    for (const one of opened) one?.removeAllListeners('error').on('error', () => {})
    await this.worker?.close()
    await this.queue.close()
    await this.backend.close()
  }

  /** Brings the times in the queue to those of the list. */
  async announce() {
    const tasks = scheduledTasks()
    for (const key of await this.announced()) {
      if (!tasks.some(({ name }) => name === key)) await this.queue.removeJobScheduler(key)
    }
    for (const { name, pattern } of tasks) {
      const data = { tenantId: 0, payload: {} }
      const opts = {
        attempts: 3,
        backoff: { type: 'exponential', delay: 60_000 },
        removeOnComplete: true,
        removeOnFail: true,
      }
      await this.queue.upsertJobScheduler(name, { pattern, tz: 'UTC' }, { name, data, opts })
    }
  }

  /** Names of what the queue holds times for. */
  async announced(): Promise<string[]> {
    const known = await this.queue.getJobSchedulers(0, -1)
    return known.map(({ key }) => key)
  }

  private async run(name: string) {
    const [startedAt, from] = [new Date(), performance.now()]
    let failure: Error | undefined
    try {
      await findTask(name).run()
      this.logger.info({ task: name }, 'Task done')
    } catch (error) {
      failure = error as Error
      this.logger.error({ err: error, task: name }, 'Task failed')
      throw error
    } finally {
      const milliseconds = Math.round(performance.now() - from)
      await this.remember({ name, startedAt, milliseconds, error: failure?.message ?? null })
    }
  }

  /** A task is done whether or not that could be written down. */
  private async remember(run: TaskRun) {
    await rememberRun(run).catch((error) =>
      this.logger.warn({ err: error, task: run.name }, 'Could not remember the run of a task')
    )
  }

  private get name() {
    return `${this.prefix}-schedule`
  }
}
