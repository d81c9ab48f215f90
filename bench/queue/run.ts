/**
 * `npm run bench -- queue`: events and jobs per second and the time from a commit to its
 * listener, on both backends, beside the least that PostgreSQL needs to tell of a commit.
 */
process.env.NODE_ENV = 'production'

import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createIgnitor, launch, shutdown } from '../../bin/launch.js'
import { freePort } from '#operations/local_services/ports'
import { ThrowawayServices } from '#operations/local_services/throwaway_services'
import type { SeededWorkspace } from '../workspace.js'
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
const BEGIN = '<!-- queue: written by npm run bench -- queue -->'
const END = '<!-- /queue -->'

const isWritten = !process.argv.includes('--no-write')
const startedAt = performance.now()
const say = (line: string) =>
  console.log(
    `${String(Math.round((performance.now() - startedAt) / 1_000)).padStart(4)} s  ${line}`
  )

setTimeout(() => {
  console.error('The benchmark takes too long; giving up')
  void shutdown.run(1)
}, 10 * 60_000).unref()

await launch(async () => {
  const services = await ThrowawayServices.start({ durable: true })
  shutdown.add(() => services.stop())
  process.on('exit', () => rmSync(services.folder.path, { recursive: true, force: true }))
  const redisUrl = process.env.REDIS_URL || (await startRedis())
  process.env.REDIS_URL = ''
  const app = createIgnitor().createApp('console')
  await app.init()
  await app.boot()
  const { migrate } = await import('#operations/local_services/database_preparation')
  await migrate(app)
  say(`filling ${WORKSPACES} workspaces`)
  const workspaces = await seed()
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
  if (isWritten) write(report)
  await app.terminate()
  await shutdown.run(0)
})

async function seed(): Promise<SeededWorkspace[]> {
  const { analyze, seedWorkspace } = await import('../seed.js')
  const workspaces: SeededWorkspace[] = []
  for (let number = 1; number <= WORKSPACES; number++) {
    workspaces.push(await seedWorkspace(`bench-${number}`, 800))
  }
  await analyze()
  return workspaces
}

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

function write(report: string) {
  const file = new URL('../../docs/benchmarks.md', import.meta.url)
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split(BEGIN)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const facts = [
    `- Date: ${new Date().toISOString().slice(0, 10)}, commit ${commit}, \`npm run bench -- queue\``,
    `- Machine: ${cpus().length} × ${cpus()[0].model.trim()}; load average ${loadavg()[1].toFixed(1)} ` +
      'over five minutes, of which the benchmark itself is about 2',
    `- Median of ${ROUNDS} rounds in turn, ${SIZES.events} events, ${SIZES.jobs} jobs and ${SIZES.latencies} ` +
      `latencies each, ${SIZES.writers} writers, ${WORKSPACES} workspaces; Node.js ${process.version}`,
  ].join('\n')
  const measured = [BEGIN, '', facts, '', report, '', END].join('\n')
  writeFileSync(file, `${before}${measured}${rest.split(END)[1]}`)
  execFileSync('npx', ['prettier', '--write', '--log-level=warn', 'docs/benchmarks.md'])
}
