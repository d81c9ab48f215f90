import type { Job as BullJob } from 'bullmq'
import { priorityOf } from '#foundation/queue/job_registry'
import { queueNames, type JobQueue } from '#foundation/queue/job_queue'
import { takeTurns } from '#foundation/queue/turns'
import type { StoredPayload } from '#foundation/queue/backends/queue_backend'
import type { QueueName } from '#foundation/queue/job'

/** A job that failed for good, with the ids it was about and never what is written there. */
export interface FailedJob {
  id: string
  name: string
  tenantId: number
  payload: StoredPayload['payload']
  attempts: number
  error: string
  failedAt: Date
}

type StoredJob = BullJob<StoredPayload, void, string>

const PAGE = 200
const ERROR_LENGTH = 500

/** What BullMQ keeps of jobs that failed for good, newest first. */
export class FailedJobs {
  constructor(private readonly queue: JobQueue) {}

  /** Reads page by page, so that no number of them fills the memory. */
  async *all(): AsyncGenerator<FailedJob> {
    for (const queue of queueNames) {
      for await (const job of this.stored(queue)) yield failedJobOf(job)
    }
  }

  async find(id: string): Promise<FailedJob | undefined> {
    const [job] = await this.pick([id])
    return job && failedJobOf(job.stored)
  }

  async count(): Promise<number> {
    const counts = await Promise.all(
      queueNames.map((queue) => this.queue.named(queue).getFailedCount())
    )
    return counts.reduce((sum, count) => sum + count, 0)
  }

  /** From the start, with all attempts, and behind what waits now. @returns how many there were */
  async retry(ids: string[]): Promise<number> {
    let retried = 0
    for (const [queue, picked] of Map.groupBy(await this.pick(ids), ({ queue: name }) => name)) {
      const joining = picked.map(({ stored: { name, data } }) => ({
        tenantId: data.tenantId,
        priority: priorityOf(name),
      }))
      const turns = await takeTurns(joining, (asked) =>
        this.queue.backend.nextTurns(this.queue.nameOf(queue), asked)
      )
      for (const [index, { stored }] of picked.entries()) {
        if (await isRetried(stored, turns[index])) retried += 1
      }
    }
    return retried
  }

  /** @returns those that were there, so that who discards them can say what they were */
  async discard(ids: string[]): Promise<FailedJob[]> {
    const discarded: FailedJob[] = []
    for (const { stored } of await this.pick(ids)) {
      await stored.remove()
      discarded.push(failedJobOf(stored))
    }
    return discarded
  }

  private async pick(ids: string[]) {
    const picked: { queue: QueueName; stored: StoredJob }[] = []
    for (const queue of queueNames) {
      for (const id of ids) {
        const stored = await this.queue.named(queue).getJob(id)
        if (stored && (await stored.isFailed())) picked.push({ queue, stored })
      }
    }
    return picked
  }

  private async *stored(queue: QueueName): AsyncGenerator<StoredJob> {
    for (let start = 0; ; start += PAGE) {
      const page = await this.queue.named(queue).getFailed(start, start + PAGE - 1)
      yield* page.filter(Boolean)
      if (page.length < PAGE) return
    }
  }
}

/** Somebody else may have retried it a moment ago. */
async function isRetried(stored: StoredJob, turn: number): Promise<boolean> {
  try {
    await stored.changePriority({ priority: turn })
    await stored.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
    return true
  } catch {
    return false
  }
}

function failedJobOf(stored: StoredJob): FailedJob {
  return {
    id: stored.id!,
    name: stored.name,
    tenantId: stored.data.tenantId,
    payload: stored.data.payload,
    attempts: stored.attemptsMade,
    error: (stored.failedReason ?? '').slice(0, ERROR_LENGTH),
    failedAt: new Date(stored.finishedOn ?? stored.timestamp),
  }
}
