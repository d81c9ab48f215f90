/**
 * `npm run bench`: what the product costs above the least its statements cost, measured in
 * one run on one machine. See docs/benchmarks.md.
 */
process.env.NODE_ENV = 'production'

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { createIgnitor, launch, shutdown } from '../bin/launch.js'
import { AssetBuild } from '#operations/local_services/asset_build'
import { freePort } from '#operations/local_services/ports'
import { ThrowawayServices } from '#operations/local_services/throwaway_services'
import { deriveTenancyKey, TenantSigner } from '#tenancy/binding/signature'
import type { Floor, Variation } from './floor.js'
import { measure } from './load.js'
import { pinLoad, settle } from './machine.js'
import { readOptions } from './options.js'
import { pagesWeight } from './pages_weight.js'
import { startProduct, startServer, type Server } from './product.js'
import { type Round, summarise, table, writeReport } from './report.js'
import { Audience, makeScenarios, type Scenario } from './scenarios.js'
import { measureStarts } from './start_times.js'
import type { Statement } from './statements.js'
import { measureTenantCost } from './tenant_cost.js'
import { PASSWORD, type SeededWorkspace } from './workspace.js'

const CONNECTIONS = [1, 32]
const WARM_UP_SECONDS = 1

const options = readOptions(process.argv.slice(2))
const startedAt = performance.now()
const seconds = () => Math.round((performance.now() - startedAt) / 1000)
const say = (line: string) => console.log(`${String(seconds()).padStart(4)} s  ${line}`)

/** Whatever hangs, the benchmark ends by itself. */
const LONGEST_MS = 10 * 60_000
setTimeout(() => {
  console.error('The benchmark takes too long; giving up')
  void shutdown.run(1)
}, LONGEST_MS).unref()

await launch(async () => {
  pinLoad()
  const assets = new AssetBuild(fileURLToPath(new URL('../', import.meta.url)))
  if (!assets.isFresh) {
    say('building the pages')
    await assets.run()
  }
  const services = await ThrowawayServices.start({ durable: true })
  shutdown.add(() => services.stop())
  process.on('exit', () => rmSync(services.folder.path, { recursive: true, force: true }))

  say(`seeding ${options.tickets} tickets`)
  const { workspace, passwordHash } = await seed()
  const folder = services.folder.path
  const audience = new Audience(await freePort(), workspace)

  say('capturing what each request sends to PostgreSQL')
  const { scenarios, floors } = await capture(folder, audience, passwordHash)
  const chosen = scenarios.filter(({ key }) => !options.only || key.includes(options.only))
  const statements = Object.fromEntries(
    Object.entries(floors).map(([key, floor]) => [key, floor.statements])
  )
  if (options.statements) {
    writeFileSync(options.statements, JSON.stringify(statements, null, 2))
  }

  const product = await start(startProduct({ folder, nodeArgs: profileArgs() }))
  audience.moveTo(product.port)
  const floor = await start(startFloor(folder, workspace, floors))
  const rounds = await run(chosen, product, floor)
  await product.stop()
  await floor.stop()

  const results = summarise(chosen, rounds, statements)
  console.log(`\n${table(results)}\n`)
  const extra = { tenant: '', starts: '', pages: '' }
  if (!options.only || 'tenant'.includes(options.only)) {
    say('measuring what the signed workspace costs')
    extra.tenant = await measureTenantCost(workspace, signed(workspace.tenantId))
    console.log(`\n${extra.tenant}\n`)
  }
  if (!options.only || 'start'.includes(options.only)) {
    say('measuring npm start')
    extra.starts = await measureStarts()
    console.log(`\n${extra.starts}\n`)
  }
  if (!options.only || 'pages'.includes(options.only)) {
    extra.pages = pagesWeight()
    console.log(`\n${extra.pages}\n`)
  }
  if (options.write) writeReport(results, extra, { ...options, took: seconds() })
  say('done')
  await shutdown.run(0)
})

async function seed(): Promise<{ workspace: SeededWorkspace; passwordHash: string }> {
  const app = createIgnitor().createApp('console')
  await app.init()
  await app.boot()
  const { migrate } = await import('#operations/local_services/database_preparation')
  await migrate(app)
  const { analyze, seedWorkspace } = await import('./seed.js')
  await seedWorkspace('neighbour', Math.ceil(options.tickets / 5))
  const workspace = await seedWorkspace('bench', options.tickets)
  await analyze()
  const { default: hash } = await import('@adonisjs/core/services/hash')
  const passwordHash = await hash.make(PASSWORD)
  await app.terminate()
  return { workspace, passwordHash }
}

/** In a product of its own, so that nothing of it is in the one that is measured. */
async function capture(folder: string, audience: Audience, passwordHash: string) {
  const file = join(folder, 'capture.ndjson')
  const product = await startProduct({
    folder,
    preload: 'bench/capture_statements.ts',
    env: { BENCH_CAPTURE_FILE: file },
  })
  audience.moveTo(product.port)
  await audience.arrive()
  const [agent] = audience.agents
  const home = await agent.visit({ method: 'GET', path: '/agent/tickets' })
  const version = /"version":"([^"]*)"/.exec(home.body.replaceAll('&quot;', '"'))?.[1] ?? ''
  const scenarios = makeScenarios(audience, version)

  const floors: Record<string, Floor> = {}
  for (const scenario of scenarios) {
    floors[scenario.key] = await captureOne(scenario, product, file, passwordHash)
  }
  await product.stop()
  return { scenarios, floors }
}

async function captureOne(
  scenario: Scenario,
  { port }: Server,
  file: string,
  passwordHash: string
): Promise<Floor> {
  for (let warmUp = 0; warmUp < 3; warmUp++) await send(port, scenario.sample().request)
  const { request, differs } = scenario.sample()
  const answer = await send(port, {
    ...request,
    headers: { ...request.headers, 'x-bench-capture': scenario.key },
  })
  const { status, headers: answered, body } = answer
  if (status !== scenario.status || !scenario.location.test(answered.location ?? '')) {
    throw new Error(`${scenario.key} answered ${status} ${answered.location ?? body.slice(0, 500)}`)
  }
  const captured = readFileSync(file, 'utf8').trim().split('\n')
  const { statements } = JSON.parse(captured.at(-1)!) as { statements: Statement[] }
  const headers: Record<string, string> = {}
  for (const name of ['content-type', 'location', 'vary', 'x-inertia']) {
    if (answer.headers[name]) headers[name] = answer.headers[name]
  }
  return {
    statements,
    variations: variationsOf(statements, differs),
    status: answer.status,
    headers,
    body: answer.body,
    ...(scenario.verifiesPassword && { password: { given: PASSWORD, hash: passwordHash } }),
  }
}

function variationsOf(
  statements: Statement[],
  differs: Record<string, string[] | 'uuid'>
): Record<string, Variation> {
  const variations: Record<string, Variation> = {}
  for (const [value, variation] of Object.entries(differs)) {
    variations[value] =
      variation === 'uuid' ? { kind: 'uuid' } : { kind: 'oneOf', values: variation }
  }
  const insertsSession = statements.find(({ text }) => text.startsWith('insert into "sessions"'))
  if (insertsSession) {
    const id = insertsSession.values.find((value) => /^[\w-]{43}$/.test(value ?? ''))!
    variations[id] = { kind: 'hash' }
  }
  return variations
}

async function send(port: number, request: ReturnType<Scenario['next']>) {
  const { Visitor } = await import('./visitor.js')
  return new Visitor(port, request.headers!.host.split(':')[0]).visit(request)
}

async function startFloor(
  folder: string,
  { tenantId }: SeededWorkspace,
  floors: Record<string, Floor>
): Promise<Server> {
  const port = await freePort()
  const file = join(folder, 'floor.json')
  const settings = {
    databaseUrl: process.env.DATABASE_URL,
    tenant: signed(tenantId),
    port,
    floors,
  }
  writeFileSync(file, JSON.stringify(settings))
  const program = fileURLToPath(new URL('floor.ts', import.meta.url))
  return startServer(['--import=@poppinss/ts-exec', program, file], port, process.env)
}

async function start(starting: Promise<Server>): Promise<Server> {
  const server = await starting
  shutdown.add(() => server.stop())
  return server
}

function signed(tenantId: number): string {
  return new TenantSigner(deriveTenancyKey(process.env.APP_KEY!)).sign(tenantId)
}

async function run(scenarios: Scenario[], product: Server, floor: Server): Promise<Round[]> {
  const rounds: Round[] = []
  for (const scenario of scenarios) {
    const load = {
      isVarying: scenario.isWrite,
      expected: scenario.status,
      location: scenario.location,
    }
    const onProduct = { ...load, server: product, next: scenario.next }
    const onFloor = { ...load, server: floor, next: floorRequest(scenario) }
    const isSlow = scenario.verifiesPassword === true
    const warmUp = { seconds: WARM_UP_SECONDS, connections: isSlow ? 1 : 8 }
    await measure({ ...onProduct, ...warmUp })
    await settle(product.pid)
    await alone(product, () => measure({ ...onFloor, ...warmUp }))
    await settle(floor.pid)
    for (let round = 0; round < options.rounds; round++) {
      for (const connections of CONNECTIONS) {
        const size = { connections, seconds: options.seconds * (isSlow ? 2 : 1) }
        const ofProduct = await measure({ ...onProduct, ...size })
        await settle(product.pid)
        const ofFloor = await alone(product, () => measure({ ...onFloor, ...size }))
        await settle(floor.pid)
        rounds.push({ key: scenario.key, connections, product: ofProduct, floor: ofFloor })
      }
    }
    say(scenario.title)
  }
  return rounds
}

/**
 * Measures the floor while the product stands still: its relay would pick up the events that
 * the floor writes as well, and mail them.
 */
async function alone<Result>(product: Server, work: () => Promise<Result>): Promise<Result> {
  process.kill(product.pid, 'SIGSTOP')
  try {
    return await work()
  } finally {
    await forgetEvents()
    process.kill(product.pid, 'SIGCONT')
  }
}

/** Skips what the product's relay was at when it was stopped: waiting for it would be for ever. */
async function forgetEvents(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_SYSTEM_URL })
  await client.connect()
  await client.query(`update events set relayed_at = now() where id in (
    select id from events where relayed_at is null for update skip locked)`)
  await client.end()
}

/** The same method and body, so that the floor reads what the product reads. */
function floorRequest(scenario: Scenario) {
  return (connection: number) => {
    const { method, headers, body } = scenario.next(connection)
    const type = headers?.['content-type']
    return {
      method,
      path: `/${scenario.key}`,
      ...(type && { headers: { 'content-type': type } }),
      body,
    }
  }
}

function profileArgs(): string[] {
  if (!options.profile) return []
  mkdirSync(options.profile, { recursive: true })
  return ['--cpu-prof', `--cpu-prof-dir=${options.profile}`]
}
