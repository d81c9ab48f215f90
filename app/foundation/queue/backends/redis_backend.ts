import { Redis } from 'ioredis'
import { Queue, Worker } from 'bullmq'
import type {
  BullProcessor,
  BullQueue,
  BullWorker,
  QueueBackend,
} from '#foundation/queue/backends/queue_backend'

/** All keys of a queue in one slot of a Redis Cluster. */
const PREFIX = '{patchbay}'

/** Keeps jobs in Redis. Workers open further connections of their own for blocking reads. */
export class RedisBackend implements QueueBackend {
  private readonly connection: Redis

  constructor(url: string, onError: (error: Error) => void) {
    this.connection = new Redis(url, { maxRetriesPerRequest: null })
    this.connection.on('error', onError)
  }

  queue(name: string, options: object): BullQueue {
    return new Queue(name, { ...options, prefix: PREFIX, connection: this.connection })
  }

  worker(name: string, processor: BullProcessor, options: object): BullWorker {
    return new Worker(name, processor, {
      ...options,
      prefix: PREFIX,
      connection: this.connection,
    })
  }

  /** Without asking the server, which may be the reason for closing. */
  async close() {
    this.connection.disconnect()
  }
}
