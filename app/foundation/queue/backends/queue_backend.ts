import type { Processor, Queue, QueueOptions, Worker, WorkerOptions } from 'bullmq'

/** What a stored job holds: the workspace beside the ids of its payload. */
export interface StoredPayload {
  tenantId: number
  payload: Record<string, number | string | null>
  /** Set once a run ended with `Postponed`. */
  isPostponed?: boolean
}

export type BullQueue = Queue<StoredPayload, void, string>
export type BullWorker = Worker<StoredPayload, void, string>
export type BullProcessor = Processor<StoredPayload, void, string>

/** Where BullMQ keeps its jobs. Both kinds pass the same tests (tests/unit/queue). */
export interface QueueBackend {
  queue(name: string, options: Omit<QueueOptions, 'connection'>): BullQueue
  worker(
    name: string,
    processor: BullProcessor,
    options: Omit<WorkerOptions, 'connection'>
  ): BullWorker
  /** Call it after the queues and workers were closed. */
  close(): Promise<void>
}
