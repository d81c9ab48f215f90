import { randomUUID } from 'node:crypto'
import { reply, signedIn } from './checks.js'
import type { Services } from './services.js'
import type { Target } from './visitor.js'

const AGENTS = ['grace@acme.example', 'tom@acme.example', 'omar@acme.example', 'ada@acme.example']

/** One in so many requests writes. */
const WRITES = 4

export interface LoadResult {
  reads: number
  writes: number
  seconds: number
  /** Requests that got no answer, or one that is a failure. */
  lost: { reads: number; writes: number }
  /** Accepted replies that are not in the database exactly once. */
  missing: number
  p50: number
  p99: number
  slowest: number
  /** Answers by each process. */
  shares: Record<number, number>
  failures: string[]
}

/** People who read and answer without a pause, until told to stop. */
export class Load {
  private isOver = false
  private readonly times: number[] = []
  private readonly accepted: string[] = []
  private readonly counts = { reads: 0, writes: 0 }
  private readonly lost = { reads: 0, writes: 0 }
  private readonly shares: Record<number, number> = {}
  private readonly failures: string[] = []
  private readonly startedAt = performance.now()
  private workers: Promise<void>[] = []

  static async start(target: Target, connections: number, tickets: number[]): Promise<Load> {
    const load = new Load()
    const people = await Promise.all(AGENTS.map((email) => signedIn(target, email)))
    load.workers = Array.from({ length: connections }, async (_, index) => {
      const visitor = people[index % people.length]!
      for (let count = index; !load.isOver; count++) {
        const ticket = tickets[index % tickets.length]!
        if (count % WRITES === 0) await load.write(visitor, ticket)
        else await load.read(visitor, count % 2 ? '/agent/tickets' : `/agent/tickets/${ticket}`)
      }
    })
    return load
  }

  get requests() {
    return this.times.length
  }

  /** Waits for the answers that are still due, then looks for what was accepted. */
  async finish(services: Services): Promise<LoadResult> {
    this.isOver = true
    await Promise.all(this.workers)
    const times = this.times.sort((one, other) => one - other)
    const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
    return {
      ...this.counts,
      seconds: (performance.now() - this.startedAt) / 1_000,
      lost: this.lost,
      missing: await this.countMissing(services),
      p50: at(0.5),
      p99: at(0.99),
      slowest: Math.round(times.at(-1) ?? 0),
      shares: this.shares,
      failures: this.failures.slice(0, 5),
    }
  }

  private async read(visitor: Awaited<ReturnType<typeof signedIn>>, path: string) {
    this.counts.reads++
    await this.time('reads', async () => {
      const { status, by } = await visitor.get(path)
      this.shares[by] = (this.shares[by] ?? 0) + 1
      if (status !== 200) throw new Error(`GET ${path}: ${status}`)
    })
  }

  private async write(visitor: Awaited<ReturnType<typeof signedIn>>, ticket: number) {
    const words = `rehearsal-${randomUUID()}`
    this.counts.writes++
    await this.time('writes', async () => {
      const { status, by, headers } = await reply(visitor, ticket, words)
      this.shares[by] = (this.shares[by] ?? 0) + 1
      const isRefused = status >= 400 || String(headers.location).includes('/sign-in')
      if (isRefused) throw new Error(`POST: ${status} ${headers.location ?? ''}`)
      this.accepted.push(words)
    })
  }

  private async time(kind: 'reads' | 'writes', work: () => Promise<void>) {
    const startedAt = performance.now()
    try {
      await work()
    } catch (error) {
      this.lost[kind]++
      this.failures.push((error as Error).message)
    }
    this.times.push(performance.now() - startedAt)
  }

  private async countMissing(services: Services) {
    const rows = await services.query<{ body: string }>(
      `select body_html as body from messages where body_html like '%rehearsal-%'`
    )
    const stored = new Map<string, number>()
    for (const { body } of rows) {
      const words = /rehearsal-[\w-]+/.exec(body)![0]
      stored.set(words, (stored.get(words) ?? 0) + 1)
    }
    return this.accepted.filter((words) => stored.get(words) !== 1).length
  }
}
