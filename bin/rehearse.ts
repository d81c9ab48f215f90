/**
 * `npm run rehearse`: Debian's PostgreSQL and Redis, two web processes and a worker of the
 * production build behind Debian's nginx with TLS, everything on free ports and in a folder
 * that is gone afterwards. Checks that it does not matter which process answers, then restarts
 * all of them under load and counts what got lost. `--write` puts the figures into
 * docs/operations.md, `--no-build` takes the build that is there.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { productionBuild } from '../deploy/rehearsal/build.js'
import { checks, expect } from '../deploy/rehearsal/checks.js'
import { DOMAIN, Nginx } from '../deploy/rehearsal/nginx.js'
import { PatchbayProcess } from '../deploy/rehearsal/processes.js'
import { findProgram, requirePrograms, run, stopAll } from '../deploy/rehearsal/programs.js'
import { describe, writeDown } from '../deploy/rehearsal/report.js'
import { restartUnderLoad, watchDrain } from '../deploy/rehearsal/rolling_restart.js'
import { secret, startServices } from '../deploy/rehearsal/services.js'

const say = (text: string) => console.log(text)
const folder = mkdtempSync(join(tmpdir(), 'patchbay-rehearsal-'))
let hasFailed = false
const [loadBefore] = loadavg() as [number, number, number]

try {
  requirePrograms()
  chmodSync(folder, 0o755)
  const build = productionBuild(process.argv.includes('--no-build'))
  const services = await startServices(folder)
  const { nginx, webs, worker } = await startInstallation(build, services)
  const [a, b] = webs.map(({ port }) => ({ nginx, port }))

  const findings: Record<string, string> = {}
  for (const [name, check] of Object.entries(checks)) {
    findings[name] = await check({ proxy: { nginx }, a: a!, b: b!, services })
    say(`✔ ${name}: ${findings[name]}`)
  }
  const installation = { nginx, webs, worker, services }
  findings['Metrics'] = await readMetrics([...webs, worker])
  say(`✔ Metrics: ${findings['Metrics']}`)
  findings['Drain'] = await watchDrain(installation)
  say(`✔ Drain: ${findings['Drain']}`)
  const announced = await restartUnderLoad(installation, true)
  const unannounced = await restartUnderLoad(installation, false)
  const outcome = {
    versions: versions(services.version),
    loadBefore,
    checks: findings,
    announced,
    unannounced,
  }
  say(`\n${describe(outcome)}\n`)
  for (const { load } of [announced, unannounced])
    for (const line of load.failures) say(`  ${line}`)
  const { lost, missing } = announced.load
  hasFailed = lost.reads + lost.writes + missing + unannounced.load.missing > 0
  if (!hasFailed && process.argv.includes('--write')) writeDown(outcome)
} catch (error) {
  hasFailed = true
  console.error(error instanceof Error ? error.message : error)
} finally {
  await stopAll('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}
process.exit(hasFailed ? 1 : 0)

async function startInstallation(
  build: string,
  services: Awaited<ReturnType<typeof startServices>>
) {
  const data = join(folder, 'data')
  mkdirSync(data)
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    LANG: 'C',
    HOST: '127.0.0.1',
    PORT: '1',
    APP_KEY: secret(),
    APP_URL: `https://${DOMAIN}`,
    PATCHBAY_DATA_DIR: data,
    PATCHBAY_DEMO: 'false',
    LOG_LEVEL: 'warn',
    DRAIN_SECONDS: '1',
    DATABASE_URL: services.databaseUrl('app'),
    DATABASE_SYSTEM_URL: services.databaseUrl('system'),
    REDIS_URL: services.redisUrl,
  }
  const owner = { DATABASE_OWNER_URL: services.databaseUrl('owner') }
  run(process.execPath, ['ace.js', 'migrate', '--demo'], { cwd: build, env: { ...env, ...owner } })

  const webs = [
    await PatchbayProcess.make('web A', 'web', build, env),
    await PatchbayProcess.make('web B', 'web', build, env),
  ]
  const worker = await PatchbayProcess.make('worker', 'worker', build, env)
  const ready = await Promise.all([...webs, worker].map((process) => process.start()))
  say(`Two web processes and a worker ready after ${Math.round(Math.max(...ready))} ms`)
  const nginx = await Nginx.start(
    folder,
    webs.map(({ port }) => port)
  )
  return { nginx, webs, worker }
}

/** Each process counts for itself. */
async function readMetrics(processes: PatchbayProcess[]) {
  const texts = await Promise.all(processes.map((process) => process.tells('/metrics')))
  const [a, b, worker] = texts.map(({ text }) => text)
  for (const text of [a, b])
    expect(/duration_seconds_count\{route="agent/.test(text!), 'no requests')
  expect(
    /job_duration_seconds_count\{job="events\.deliver"/.test(worker!),
    'the worker counts no jobs'
  )
  expect(!/job_duration_seconds_count\{/.test(a!), 'a web process ran jobs')
  return 'requests counted at A and B, jobs at the worker and nowhere else'
}

function versions(postgres: string) {
  const nginx = /[\d.]+/.exec(runQuietly('nginx', '-v'))?.[0]
  const redis = /v=([\d.]+)/.exec(runQuietly('redis-server', '--version'))?.[1]
  return `Node ${process.versions.node}, PostgreSQL ${postgres.split(' ')[0]}, Redis ${redis}, nginx ${nginx}`
}

function runQuietly(program: string, argument: string) {
  return run('/bin/sh', ['-c', `${findProgram(program)} ${argument} 2>&1`])
}
