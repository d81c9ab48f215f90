import app from '@adonisjs/core/services/app'
import { isInsideTransaction } from '#foundation/database/transaction'
import { JobQueue, type EnqueueOptions } from '#foundation/queue/job_queue'
import { tenantBoundary } from '#foundation/queue/tenant_boundary'
import type { Job, JobClass } from '#foundation/queue/job'

/**
 * Hands a job of the current workspace to the queue.
 *
 * ```ts
 * await enqueue(new SendReply({ messageId: message.id }), { id: `reply-${message.id}` })
 * ```
 *
 * @throws inside a transaction: the job would run before the commit, or without it. Record
 * an event there and enqueue in its listener.
 */
export async function enqueue(job: Job, options: EnqueueOptions = {}): Promise<void> {
  if (isInsideTransaction()) {
    throw new Error('Jobs cannot be enqueued inside a transaction: record an event instead')
  }
  const queue = await app.container.make(JobQueue)
  await queue.add([{ ...options, tenantId: tenantBoundary().id(), job }])
}

/**
 * Takes a job of the current workspace out of the queue, if it has not begun: waiting, delayed,
 * or between two attempts. Nobody else runs it afterwards, and its id is free again.
 *
 * ```ts
 * const isUndone = await cancel(SendReply, `reply-${message.id}`)
 * ```
 *
 * @returns whether it was still waiting
 */
export async function cancel({ queue }: JobClass, id: string): Promise<boolean> {
  const jobs = await app.container.make(JobQueue)
  return jobs.withdraw(queue, tenantBoundary().id(), id)
}
