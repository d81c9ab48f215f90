import { Redis } from 'ioredis'
import { Queue, Worker } from 'bullmq'
import type {
  BullProcessor,
  BullQueue,
  BullWorker,
  QueueBackend,
  WaitingJobs,
} from '#foundation/queue/backends/queue_backend'
import { NEXT_TURNS, WITHDRAW } from '#foundation/queue/backends/redis_scripts'
import type { AskedTurns } from '#foundation/queue/turns'

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

  /** A script per line, in one pipeline. */
  async nextTurns(queue: string, asked: AskedTurns[]): Promise<number[]> {
    const turns = new Map<AskedTurns, number>()
    await Promise.all(
      [...Map.groupBy(asked, ({ line }) => line)].map(async ([line, group]) => {
        const keys = [key(queue, 'prioritized'), key(queue, `turns:${line.first}`)]
        const workspaces = group.flatMap(({ tenantId, count }) => [tenantId, count])
        const args = [...keys, line.first, line.last, ...workspaces]
        const found = await this.connection.eval(NEXT_TURNS, keys.length, ...args)
        for (const [index, turn] of (found as number[]).entries()) turns.set(group[index], turn)
      })
    )
    return asked.map((one) => turns.get(one)!)
  }

  async withdraw(queue: string, id: string): Promise<boolean> {
    const keys = ['delayed', 'prioritized', 'wait', id].map((part) => key(queue, part))
    return (await this.connection.eval(WITHDRAW, keys.length, ...keys, id)) === 1
  }

  async waitingByWorkspace(queue: string, most: number): Promise<WaitingJobs[]> {
    const counts = new Map<number, number>()
    for (const id of await this.waiting(queue, 10_000)) {
      const tenantId = Number(id.split('.', 1)[0])
      counts.set(tenantId, (counts.get(tenantId) ?? 0) + 1)
    }
    return [...counts]
      .map(([tenantId, count]) => ({ tenantId, count }))
      .sort((one, other) => other.count - one.count || one.tenantId - other.tenantId)
      .slice(0, most)
  }

  async oldestWaiting(queue: string): Promise<Date | null> {
    const ids = await this.waiting(queue, 1_000)
    const pipeline = this.connection.pipeline()
    for (const id of ids) pipeline.hmget(key(queue, id), 'timestamp', 'opts', 'processedOn')
    const found = (await pipeline.exec()) ?? []
    const times = found.map(([, fields]) => readyAt(fields as (string | null)[]))
    return times.length === 0 ? null : new Date(Math.min(...times))
  }

  /** Without asking the server, which may be the reason for closing. */
  async close() {
    this.connection.disconnect()
  }

  private waiting(queue: string, most: number): Promise<string[]> {
    return this.connection.zrange(key(queue, 'prioritized'), 0, most - 1)
  }
}

function key(queue: string, part: string): string {
  return `${PREFIX}:${queue}:${part}`
}

/** BullMQ forgets the delay once it is over; the job's options still know it. */
function readyAt([timestamp, opts, processedOn]: (string | null)[]): number {
  const { delay = 0 } = JSON.parse(opts ?? '{}') as { delay?: number }
  return Math.max(Number(timestamp ?? Date.now()) + delay, Number(processedOn ?? 0))
}
