import type { Processor, Queue, QueueOptions, Worker, WorkerOptions } from 'bullmq'
import type { AskedTurns } from '#foundation/queue/turns'

/** What a stored job holds: the workspace beside the ids of its payload. */
export interface StoredPayload {
  tenantId: number
  payload: Record<string, number | string | null>
  /** Set once a run ended with `Postponed`. */
  isPostponed?: boolean
}

/** How many jobs of a workspace wait. */
export interface WaitingJobs {
  tenantId: number
  count: number
}

export type BullQueue = Queue<StoredPayload, void, string>
export type BullWorker = Worker<StoredPayload, void, string>
export type BullProcessor = Processor<StoredPayload, void, string>

/**
 * Where BullMQ keeps its jobs, and what it does not do by itself. Ids of jobs begin with the
 * workspace and a dot. Both kinds pass the same tests (tests/unit/queue).
 */
export interface QueueBackend {
  queue(name: string, options: Omit<QueueOptions, 'connection'>): BullQueue
  worker(
    name: string,
    processor: BullProcessor,
    options: Omit<WorkerOptions, 'connection'>
  ): BullWorker

  /**
   * Where the next jobs of workspaces stand in line: at the turn that is next, or after their
   * own last one that waits. In one round trip, in the order they were asked for.
   */
  nextTurns(queue: string, asked: AskedTurns[]): Promise<number[]>

  /** Takes a job out that has not begun. @returns whether it was still there */
  withdraw(queue: string, id: string): Promise<boolean>

  /** Workspaces with the most waiting jobs, among the first ten thousand in line. */
  waitingByWorkspace(queue: string, most: number): Promise<WaitingJobs[]>

  /** Since when the job has been ready that waits longest, among the first thousand in line. */
  oldestWaiting(queue: string): Promise<Date | null>

  /** Call it after the queues and workers were closed. */
  close(): Promise<void>
}
