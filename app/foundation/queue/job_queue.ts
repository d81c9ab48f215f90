import { randomUUID } from 'node:crypto'
import { DelayedError, type JobsOptions } from 'bullmq'
import type { Logger } from '@adonisjs/core/logger'
import { findJob } from '#foundation/queue/job_registry'
import { tellJobRun, type JobRun } from '#foundation/queue/job_runs'
import { Postponed } from '#foundation/queue/postponed'
import { tenantBoundary } from '#foundation/queue/tenant_boundary'
import type { Job, JobClass, QueueName } from '#foundation/queue/job'
import type { BullQueue, BullWorker, QueueBackend } from '#foundation/queue/backends/queue_backend'

export interface EnqueueOptions {
  /**
   * Makes the job unique: while one with this id waits, runs, or is remembered, further ones
   * are dropped. Counts per workspace; no colons.
   */
  id?: string
  /** Milliseconds before the first run. */
  delay?: number
}

export interface AddedJob extends EnqueueOptions {
  tenantId: number
  job: Job
}

type RunningJob = Parameters<Parameters<QueueBackend['worker']>[1]>[0]

/** How long a finished job's id is remembered, in seconds. */
const REMEMBERED = 24 * 3600

/**
 * The one door to BullMQ: what goes in carries its workspace, what comes out runs inside it.
 * The prefix keeps queues of tests apart.
 */
export class JobQueue {
  private readonly queues = new Map<QueueName, BullQueue>()
  private workers: BullWorker[] = []

  constructor(
    private readonly backend: QueueBackend,
    private readonly logger: Logger,
    private readonly prefix = 'patchbay'
  ) {}

  /** One by one: BullMQ's bulk call makes temporary tables and sequences on PostgreSQL. */
  async add(added: AddedJob[]): Promise<void> {
    await Promise.all(
      added.map((one) => {
        const { jobName, queue } = classOf(one.job)
        const data = { tenantId: one.tenantId, payload: one.job.payload }
        return this.named(queue).add(jobName, data, optionsOf(one))
      })
    )
  }

  /** Starts running jobs in this process. */
  work(concurrency: Record<QueueName, number>) {
    for (const queue of ['events', 'jobs'] as const) {
      const worker = this.backend.worker(this.nameOf(queue), (job, token) => this.run(job, token), {
        concurrency: concurrency[queue],
        // A process that dies is no fault of the job it held.
        maxStalledCount: 20,
      })
      worker.on('error', (error) => this.logger.error({ err: error, queue }, 'Queue worker failed'))
      this.workers.push(worker)
    }
  }

  /** Resolves once the workers of this process take jobs. */
  async untilWorking() {
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()))
  }

  /** Finishes what runs, for as long as the grace period; the rest is run again by another. */
  async close(graceMs = 1_500) {
    const workers = this.workers.splice(0)
    await withinGrace(Promise.all(workers.map((worker) => worker.close())), graceMs)
    await withinGrace(this.disconnect(), 500)
  }

  /** Lets postponed jobs of a workspace try again at once. */
  async wake(tenantId: number) {
    for (const queue of ['events', 'jobs'] as const) {
      const delayed = await this.named(queue).getJobs(['delayed'])
      const theirs = delayed.filter(
        (job) => job?.data.tenantId === tenantId && job.data.isPostponed
      )
      // One that began meanwhile needs no waking.
      for (const job of theirs) await job.promote().catch(() => {})
    }
  }

  /** BullMQ's own queue, for what looks at jobs rather than adding them. */
  named(queue: QueueName): BullQueue {
    const opened = this.queues.get(queue)
    if (opened) return opened
    const created = this.backend.queue(this.nameOf(queue), {})
    created.on('error', (error) => this.logger.error({ err: error, queue }, 'Queue failed'))
    this.queues.set(queue, created)
    return created
  }

  private async disconnect() {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()))
    await this.backend.close()
  }

  private nameOf(queue: QueueName) {
    return `${this.prefix}-${queue}`
  }

  private async run(stored: RunningJob, token?: string) {
    const startedAt = performance.now()
    let result: JobRun['result'] = 'failed'
    try {
      await this.runInWorkspace(stored, token)
      result = 'done'
    } catch (error) {
      if (error instanceof DelayedError) result = 'postponed'
      throw error
    } finally {
      this.tell(stored, result, (performance.now() - startedAt) / 1_000)
    }
  }

  private async runInWorkspace(stored: RunningJob, token?: string) {
    const { tenantId, payload } = stored.data
    await tenantBoundary().run(tenantId, async () => {
      const job = new (findJob(stored.name))(payload)
      try {
        if (!classOf(job).runsWhileSuspended) await tenantBoundary().assertOpen?.(tenantId)
        await job.run()
      } catch (error) {
        if (error instanceof Postponed) return this.postpone(stored, error, token)
        await this.fail(stored, job, error as Error)
        throw error
      }
    })
  }

  /** Deliveries are too many for the usual log. */
  private tell(stored: RunningJob, result: JobRun['result'], seconds: number) {
    const { tenantId } = stored.data
    const queue = stored.queueName.endsWith('-events') ? 'events' : 'jobs'
    tellJobRun({ job: stored.name, queue, tenantId, result, seconds })
    if (result !== 'done') return
    const ms = Math.round(seconds * 1_000)
    const line = { tenantId, job: stored.name, id: stored.id, ms }
    this.logger[queue === 'events' ? 'debug' : 'info'](line, 'Job done')
  }

  /** The mark lets `wake` tell it from jobs that wait for reasons of their own. */
  private async postpone(stored: RunningJob, { until, message }: Postponed, token?: string) {
    const { tenantId } = stored.data
    this.logger.info({ tenantId, job: stored.name, id: stored.id, until }, message)
    await stored.updateData({ ...stored.data, isPostponed: true })
    await stored.moveToDelayed(until.getTime(), token)
    throw new DelayedError()
  }

  private async fail(stored: RunningJob, job: Job, error: Error) {
    const attempt = stored.attemptsMade + 1
    const isLast = attempt >= (stored.opts.attempts ?? 1)
    this.logger[isLast ? 'error' : 'warn'](
      { err: error, tenantId: stored.data.tenantId, job: stored.name, id: stored.id, attempt },
      isLast ? 'Job failed for good' : 'Job failed, will run again'
    )
    await job.failed(error, isLast)
  }
}

function classOf(job: Job): JobClass {
  return job.constructor as unknown as JobClass
}

function optionsOf({ tenantId, job, id, delay }: AddedJob): JobsOptions {
  const { retry, isRemembered } = classOf(job)
  return {
    // Never BullMQ's own numbers: on PostgreSQL they take a sequence, and the right to make one.
    jobId: `${tenantId}.${id ?? randomUUID()}`,
    delay,
    attempts: retry.attempts,
    backoff: { type: 'exponential', delay: retry.firstDelay, jitter: 0.25 },
    removeOnComplete: isRemembered ? { age: REMEMBERED, count: 10_000 } : true,
    removeOnFail: !isRemembered,
  }
}

async function withinGrace(work: Promise<unknown>, graceMs: number) {
  let timer: NodeJS.Timeout | undefined
  const grace = new Promise((resolve) => (timer = setTimeout(resolve, graceMs)))
  await Promise.race([work, grace])
  clearTimeout(timer)
}
