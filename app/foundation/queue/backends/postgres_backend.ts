import pg from 'pg'
import { createPostgresBackend, withBackend } from 'bullmq'
import type {
  BullProcessor,
  BullQueue,
  BullWorker,
  QueueBackend,
  WaitingJobs,
} from '#foundation/queue/backends/queue_backend'
import type { AskedTurns } from '#foundation/queue/turns'

const { Queue, Worker } = withBackend(createPostgresBackend)

/** Reads two ends of indexes per workspace and takes no lock (job_ready_idx, job_turns_idx). */
const NEXT_TURNS = `
  select least(asked.last, greatest(
    coalesce((
      select priority from job
      where queue = $1 and state = 'waiting' and priority between asked.first and asked.last
      order by priority limit 1
    ), asked.first),
    coalesce((
      select priority + 1 from job
      where queue = $1 and state = 'waiting' and split_part(id, '.', 1) = asked.tenant
        and priority between asked.first and asked.last
      order by priority desc limit 1
    ), 0)
  )) as turn
  from unnest($2::text[], $3::int[], $4::int[]) with ordinality as asked(tenant, first, last, at)
  order by asked.at`

/** A claim that is under way holds the row, and after it the state is another. */
const WITHDRAW = `
  delete from job where queue = $1 and id = $2 and state in ('waiting', 'delayed') returning id`

const WAITING_BY_WORKSPACE = `
  select split_part(id, '.', 1)::int as "tenantId", count(*)::int as count
  from (
    select id from job where queue = $1 and state = 'waiting' order by priority, seq limit 10000
  ) as line
  group by 1 order by 2 desc, 1 limit $2`

const OLDEST_WAITING = `
  select min(greatest(process_at_ms, added_at_ms))::float8 as at
  from (
    select process_at_ms, added_at_ms from job
    where queue = $1 and state = 'waiting' order by priority, seq limit 1000
  ) as line`

/**
 * Keeps jobs in the schema `bullmq` of the app's own database. It connects as the system
 * role: jobs of all workspaces lie side by side there, and the app's role may not see them.
 * Every worker holds one connection of the pool for LISTEN, which needs a session of its
 * own: no PgBouncer in transaction mode here.
 */
export class PostgresBackend implements QueueBackend {
  private readonly pool: pg.Pool

  constructor(connectionString: string, onError: (error: Error) => void) {
    this.pool = new pg.Pool({
      connectionString,
      options: '-c search_path=bullmq',
      application_name: 'patchbay queue',
      keepAlive: true,
      max: 8,
    })
    this.pool.on('error', onError)
  }

  queue(name: string, options: object) {
    return new Queue(name, { ...options, connection: this.pool }) as unknown as BullQueue
  }

  worker(name: string, processor: BullProcessor, options: object) {
    const all = { ...options, connection: this.pool }
    return new Worker(name, processor, all) as unknown as BullWorker
  }

  async nextTurns(queue: string, asked: AskedTurns[]): Promise<number[]> {
    const { rows } = await this.pool.query<{ turn: number }>({
      name: 'patchbay_next_turns',
      text: NEXT_TURNS,
      values: [
        queue,
        asked.map(({ tenantId }) => String(tenantId)),
        asked.map(({ line }) => line.first),
        asked.map(({ line }) => line.last),
      ],
    })
    return rows.map(({ turn }) => turn)
  }

  async withdraw(queue: string, id: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(WITHDRAW, [queue, id])
    return rowCount === 1
  }

  async waitingByWorkspace(queue: string, most: number): Promise<WaitingJobs[]> {
    const { rows } = await this.pool.query<WaitingJobs>(WAITING_BY_WORKSPACE, [queue, most])
    return rows
  }

  async oldestWaiting(queue: string): Promise<Date | null> {
    const { rows } = await this.pool.query<{ at: number | null }>(OLDEST_WAITING, [queue])
    return rows[0].at === null ? null : new Date(rows[0].at)
  }

  /** Twice does no harm. */
  async close() {
    if (!this.pool.ending) await this.pool.end()
  }
}
