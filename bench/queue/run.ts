/**
 * `npm run bench -- queue`: events and jobs per second and the time from a commit to its
 * listener, on both backends, beside the least that PostgreSQL needs to tell of a commit.
 */
process.env.NODE_ENV = 'production'

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#operations/local_services/ports'
import { say, seedWorkspaces, withInstallation, writeSection } from '../installation.js'
import { markdown, median } from '../report.js'
import { percentile } from './latencies.js'

export interface Sizes {
  events: number
  jobs: number
  latencies: number
  writers: number
}

export interface Figures {
  perSecond: number
  /** Milliseconds from the commit to who listens. */
  times: number[]
}

export interface BackendFigures {
  events: Figures
  jobsPerSecond: number
}

const SIZES: Sizes = { events: 1_000, jobs: 2_000, latencies: 200, writers: 8 }
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const WORKSPACES = 5

const isWritten = !process.argv.includes('--no-write')

await withInstallation(async () => {
  const redisUrl = process.env.REDIS_URL || (await startRedis())
  process.env.REDIS_URL = ''
  const workspaces = await seedWorkspaces(WORKSPACES)
  const { measureFloor } = await import('./floor.js')
  const { measureBackend } = await import('./backend.js')

  const floor: Figures[] = []
  const found: Record<string, BackendFigures[]> = { PostgreSQL: [] }
  if (redisUrl) found.Redis = []
  for (let round = 0; round < ROUNDS; round++) {
    floor.push(await measureFloor(SIZES))
    for (const name of Object.keys(found)) {
      const url = name === 'Redis' ? redisUrl : undefined
      const figures = await measureBackend(`${name}-${round}`, url, workspaces, SIZES)
      found[name].push(figures)
      say(
        `${name}: ${Math.round(figures.events.perSecond)} events/s, ${Math.round(figures.jobsPerSecond)} jobs/s`
      )
    }
    say(`round ${round + 1} of ${ROUNDS}`)
  }
  const report = tableOf(floor, found)
  console.log(`\n${report}\n`)
  if (!redisUrl) console.log('Redis was not measured: no REDIS_URL, and no redis-server here\n')
  if (!isWritten) return
  const facts = `Median of ${ROUNDS} rounds in turn, ${SIZES.events} events, ${SIZES.jobs} jobs and ${SIZES.latencies} latencies each, ${SIZES.writers} writers, ${WORKSPACES} workspaces; Node.js ${process.version}`
  writeSection('queue', [facts], report)
})

/** One that writes every command to its file, as an installation's should. */
async function startRedis(): Promise<string | undefined> {
  const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), 'patchbay-bench-redis-'))]
  const args = ['--port', port, '--dir', folder, '--appendonly', 'yes', '--save', ''].map(String)
  const server = spawn('redis-server', args, { stdio: 'ignore' })
  const isStarted = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).once('spawn', () => resolve(true))
  })
  if (!isStarted) return undefined
  const stop = () => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', stop)
  return `redis://127.0.0.1:${port}`
}

function tableOf(floor: Figures[], found: Record<string, BackendFigures[]>): string {
  const line = (title: string, jobs: number[] | null, figures: Figures[]) => {
    const times = figures.flatMap((one) => one.times)
    return [
      title,
      jobs ? Math.round(median(jobs)) : '–',
      Math.round(median(figures.map(({ perSecond }) => perSecond))),
      percentile(times, 0.5).toFixed(1),
      percentile(times, 0.99).toFixed(1),
    ]
  }
  return markdown(
    ['', 'jobs/s', 'events/s', 'commit → listener, p50 ms', 'p99 ms'],
    [
      line('floor: insert, notify, delete', null, floor),
      ...Object.entries(found).map(([name, rounds]) =>
        line(
          `queue on ${name}`,
          rounds.map(({ jobsPerSecond }) => jobsPerSecond),
          rounds.map(({ events }) => events)
        )
      ),
    ]
  )
}
