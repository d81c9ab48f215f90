import { DelayedError } from 'bullmq'
import type { Logger } from '@adonisjs/core/logger'
import { findJob, priorityOf } from '#foundation/queue/job_registry'
import { tellJobRun, type JobRun } from '#foundation/queue/job_runs'
import { Postponed } from '#foundation/queue/postponed'
import { Slots, type SlotLimit } from '#foundation/queue/slots'
import { tenantBoundary } from '#foundation/queue/tenant_boundary'
import type { Job, JobClass, QueueName } from '#foundation/queue/job'
import type { BullProcessor } from '#foundation/queue/backends/queue_backend'

type RunningJob = Parameters<BullProcessor>[0]

/** Of a worker's slots for all jobs of one workspace, as long as there are other workspaces. */
const SHARE = 0.6

/** Of a worker's slots for bulk jobs of all workspaces together: they may take minutes. */
const BULK_SHARE = 0.5

/** How long a job waits for a slot of its workspace, in milliseconds; most jobs are quick. */
const PATIENCE_MS = 100

/** After how long one that waited in vain comes back, in milliseconds, give or take a quarter. */
const BACK_AFTER_MS = 1_000

/** Runs jobs of one queue in this process: inside their workspaces, and not all of one. */
export class JobRunner {
  private readonly slots = new Slots()

  constructor(
    private readonly queue: QueueName,
    private readonly concurrency: number,
    private readonly logger: Logger
  ) {}

  async run(stored: RunningJob, token?: string): Promise<void> {
    const release = await this.slots.take(await this.limitsOf(stored), PATIENCE_MS)
    if (!release) return this.bringBack(stored, token)
    try {
      await this.runMeasured(stored, token)
    } finally {
      release()
    }
  }

  private async limitsOf({ name, data }: RunningJob): Promise<SlotLimit[]> {
    const limits: SlotLimit[] = []
    if (!(await tenantBoundary().isOnly?.(data.tenantId))) {
      limits.push({ key: String(data.tenantId), most: this.shareOf(SHARE) })
    }
    if (priorityOf(name) === 'bulk') {
      limits.push({ key: 'bulk', most: this.shareOf(BULK_SHARE) })
    }
    return limits
  }

  private shareOf(part: number): number {
    return Math.max(1, Math.floor(this.concurrency * part))
  }

  /** Costs no attempt; it comes back soon, and to any worker. */
  private async bringBack(stored: RunningJob, token?: string): Promise<never> {
    const { tenantId } = stored.data
    tellJobRun({ job: stored.name, queue: this.queue, tenantId, result: 'crowded', seconds: 0 })
    const delay = Math.round(BACK_AFTER_MS * (0.75 + Math.random() / 2))
    await stored.moveToDelayed(Date.now() + delay, token)
    throw new DelayedError()
  }

  private async runMeasured(stored: RunningJob, token?: string) {
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
    const isLast = isLastAttempt(stored)
    tellJobRun({ job: stored.name, queue: this.queue, tenantId, result, seconds, isLast })
    if (result !== 'done') return
    const ms = Math.round(seconds * 1_000)
    const line = { tenantId, job: stored.name, id: stored.id, ms }
    this.logger[this.queue === 'events' ? 'debug' : 'info'](line, 'Job done')
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
    const isLast = isLastAttempt(stored)
    this.logger[isLast ? 'error' : 'warn'](
      { err: error, tenantId: stored.data.tenantId, job: stored.name, id: stored.id, attempt },
      isLast ? 'Job failed for good' : 'Job failed, will run again'
    )
    await job.failed(error, isLast)
  }
}

function isLastAttempt({ attemptsMade, opts }: RunningJob): boolean {
  return attemptsMade + 1 >= (opts.attempts ?? 1)
}

function classOf(job: Job): JobClass {
  return job.constructor as unknown as JobClass
}
