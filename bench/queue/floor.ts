import pg from 'pg'
import { Ear, inParallel } from './latencies.js'
import type { Figures, Sizes } from './run.js'

const TABLE = `
  create table floor_events (id bigint generated always as identity primary key, body jsonb)`

/** A row and a notification of it in one statement, as a commit of the product has at least. */
const WRITE = `
  with event as (insert into floor_events (body) values ($1) returning id, body)
  select pg_notify('floor', id || ' ' || (body ->> 'name')) from event`

/**
 * The least that telling of a commit costs with PostgreSQL: somebody listens, takes the row
 * and is done. No order, no second attempt, no listeners by name, no workspaces.
 */
export async function measureFloor({ events, latencies, writers }: Sizes): Promise<Figures> {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_OWNER_URL, max: writers })
  const listener = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  const ear = new Ear()
  try {
    await pool.query('drop table if exists floor_events')
    await pool.query(TABLE)
    await listener.connect()
    listener.on('notification', async ({ payload }) => {
      const [id, name] = payload!.split(' ')
      await pool.query({
        name: 'take',
        text: 'delete from floor_events where id = $1 returning body',
        values: [id],
      })
      ear.hear(name)
    })
    await listener.query('listen floor')
    const write = (name: string) =>
      pool.query({ name: 'write', text: WRITE, values: [JSON.stringify({ name })] })

    const startedAt = performance.now()
    const all = ear.expect(events)
    await inParallel(events, writers, (index) => write(`rate-${index}`))
    await all
    const perSecond = (events * 1_000) / (performance.now() - startedAt)

    const times: number[] = []
    for (let index = 0; index < latencies; index++) {
      await write(`latency-${index}`)
      const committedAt = performance.now()
      times.push((await ear.timeOf(`latency-${index}`)) - committedAt)
    }
    return { perSecond, times: times.map((time) => Math.max(0, time)) }
  } finally {
    await Promise.all([pool.end(), listener.end()])
  }
}
