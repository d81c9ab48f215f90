import { randomUUID } from 'node:crypto'
import { Job as BullJob, type JobsOptions } from 'bullmq'
import type { Logger } from '@adonisjs/core/logger'
import { Adding } from '#foundation/queue/adding'
import { JobRunner } from '#foundation/queue/job_runner'
import { takeTurns } from '#foundation/queue/turns'
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

export const queueNames = ['events', 'jobs'] as const satisfies QueueName[]

/** How long a finished job's id is remembered, in seconds. */
const REMEMBERED = 24 * 3600

/**
 * The one door to BullMQ: what goes in carries its workspace and stands in line behind its
 * like, what comes out runs inside the workspace. The prefix keeps queues of tests apart.
 */
export class JobQueue {
  private readonly queues = new Map<string, BullQueue>()
  private readonly adding = {
    events: new Adding<AddedJob>((group) => this.send('events', group)),
    jobs: new Adding<AddedJob>((group) => this.send('jobs', group)),
  }
  private workers: BullWorker[] = []

  constructor(
    readonly backend: QueueBackend,
    private readonly logger: Logger,
    private readonly prefix = 'patchbay'
  ) {}

  async add(added: AddedJob[]): Promise<void> {
    const groups = Map.groupBy(added, ({ job }) => classOf(job).queue)
    await Promise.all([...groups].map(([queue, group]) => this.adding[queue].add(group)))
  }

  /** Starts running jobs in this process. */
  work(concurrency: Record<QueueName, number>) {
    for (const queue of queueNames) {
      const runner = new JobRunner(queue, concurrency[queue], this.logger)
      const worker = this.backend.worker(
        this.nameOf(queue),
        (job, token) => runner.run(job, token),
        // A process that dies is no fault of the job it held.
        { concurrency: concurrency[queue], maxStalledCount: 20 }
      )
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

  /** Takes a job out that has not begun. @returns whether it was still there */
  withdraw(queue: QueueName, tenantId: number, id: string): Promise<boolean> {
    return this.backend.withdraw(this.nameOf(queue), jobId(tenantId, id))
  }

  /** Lets postponed jobs of a workspace try again at once. */
  async wake(tenantId: number) {
    for (const queue of queueNames) {
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
    return this.opened(this.nameOf(queue))
  }

  /** When each scheduled task comes next. */
  async nextRuns(): Promise<Map<string, Date>> {
    const known = await this.opened(`${this.prefix}-schedule`).getJobSchedulers(0, -1)
    return new Map(known.flatMap(({ key, next }) => (next ? [[key, new Date(next)]] : [])))
  }

  nameOf(queue: QueueName) {
    return `${this.prefix}-${queue}`
  }

  private opened(name: string): BullQueue {
    const known = this.queues.get(name)
    if (known) return known
    const created = this.backend.queue(name, {})
    created.on('error', (error) => this.logger.error({ err: error, queue: name }, 'Queue failed'))
    this.queues.set(name, created)
    return created
  }

  /**
   * One round trip for the turns and one for the jobs, in one transaction. BullMQ's call for
   * trees of jobs, as its bulk call makes temporary tables and sequences on PostgreSQL. In the
   * order of ids, so that two groups with the same ones do not lock each other out.
   */
  private async send(queue: QueueName, group: AddedJob[]) {
    const joining = group.map(({ tenantId, job }) => ({
      tenantId,
      priority: classOf(job).priority,
    }))
    const turns = await takeTurns(joining, (asked) =>
      this.backend.nextTurns(this.nameOf(queue), asked)
    )
    const entries = group
      .map((added, index) => this.entryOf(queue, added, turns[index]))
      .sort((one, other) => (one.jobId < other.jobId ? -1 : 1))
    const results = await this.named(queue).backend.addFlow(entries)
    const failure = results.find(([error]) => error)
    if (failure) throw failure[0]
  }

  private entryOf(queue: QueueName, { tenantId, job, id, delay }: AddedJob, priority: number) {
    const bull = this.named(queue)
    const { jobName } = classOf(job)
    const data = { tenantId, payload: job.payload }
    const options = { ...optionsOf(job), delay, priority }
    // Never BullMQ's own numbers: on PostgreSQL they take a sequence, and the right to make one.
    const stored = new BullJob(bull, jobName, data, options, jobId(tenantId, id ?? randomUUID()))
    return {
      jobId: stored.id!,
      jobData: stored.asJSON(),
      queueName: bull.name,
      prefix: bull.opts.prefix ?? '',
      parentKeyOpts: {},
    }
  }

  private async disconnect() {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()))
    await this.backend.close()
  }
}

function classOf(job: Job): JobClass {
  return job.constructor as unknown as JobClass
}

function jobId(tenantId: number, id: string): string {
  return `${tenantId}.${id}`
}

function optionsOf(job: Job): JobsOptions {
  const { retry, isRemembered } = classOf(job)
  return {
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
