import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import type { ApplicationService } from '@adonisjs/core/types'
import { createIgnitor, launch, shutdown } from '../bin/launch.js'
import { ThrowawayServices } from '#operations/local_services/throwaway_services'
import type { SeededWorkspace } from './workspace.js'

const startedAt = performance.now()

/** A line with the seconds since the beginning. */
export const say = (line: string) => {
  const seconds = Math.round((performance.now() - startedAt) / 1_000)
  console.log(`${String(seconds).padStart(4)} s  ${line}`)
}

/** Whatever hangs, a benchmark ends by itself. */
const LONGEST_MS = 10 * 60_000

/**
 * Runs a measurement inside an application of its own, on a PostgreSQL of its own that writes
 * to the disk as one in production does.
 */
export async function withInstallation(measure: (app: ApplicationService) => Promise<void>) {
  setTimeout(() => {
    console.error('The benchmark takes too long; giving up')
    void shutdown.run(1)
  }, LONGEST_MS).unref()

  await launch(async () => {
    const services = await ThrowawayServices.start({ durable: true })
    shutdown.add(() => services.stop())
    process.on('exit', () => rmSync(services.folder.path, { recursive: true, force: true }))
    const app = createIgnitor().createApp('console')
    await app.init()
    await app.boot()
    const { migrate } = await import('#operations/local_services/database_preparation')
    await migrate(app)
    await measure(app)
    await app.terminate()
    await shutdown.run(0)
  })
}

/** Workspaces with people and tickets in them, and statistics as the planner wants them. */
export async function seedWorkspaces(count: number): Promise<SeededWorkspace[]> {
  const { analyze, seedWorkspace } = await import('./seed.js')
  say(`filling ${count} workspaces`)
  const workspaces: SeededWorkspace[] = []
  for (let number = 1; number <= count; number++) {
    workspaces.push(await seedWorkspace(`bench-${number}`, 800))
  }
  await analyze()
  return workspaces
}

/** Puts what was measured, with where and when, into its place in docs/benchmarks.md. */
export function writeSection(section: string, facts: string[], table: string) {
  const file = new URL('../docs/benchmarks.md', import.meta.url)
  const [begin, end] = [
    `<!-- ${section}: written by npm run bench -- ${section} -->`,
    `<!-- /${section} -->`,
  ]
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split(begin)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const lines = [
    `Date: ${new Date().toISOString().slice(0, 10)}, commit ${commit}, \`npm run bench -- ${section}\``,
    `Machine: ${cpus().length} × ${cpus()[0].model.trim()}; load average ${loadavg()[1].toFixed(1)} ` +
      'over five minutes, of which the benchmark itself is about 2',
    ...facts,
  ]
  const measured = [begin, '', lines.map((line) => `- ${line}`).join('\n'), '', table, '', end]
  writeFileSync(file, `${before}${measured.join('\n')}${rest.split(end)[1]}`)
  execFileSync('npx', ['prettier', '--write', '--log-level=warn', 'docs/benchmarks.md'])
}
