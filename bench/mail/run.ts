/**
 * `npm run bench -- mail`: mails per second from the door into tickets, beside the least that
 * storing a mail and opening its ticket costs.
 */
process.env.NODE_ENV = 'production'
process.env.REDIS_URL = ''

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { median, markdown } from '../report.js'
import { inParallel, percentile } from '../queue/latencies.js'
import { say, seedWorkspaces, withInstallation, writeSection } from '../installation.js'
import type { SeededWorkspace } from '../workspace.js'
import { letter } from './letters.js'

const MAILS = 300
const DOORS = 8
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)

interface Figures {
  /** Mails that the door has acknowledged, per second. */
  taken: number
  /** Mails that have become tickets, per second. */
  opened: number
  /** Milliseconds from the first byte to the acknowledgment. */
  times: number[]
}

let count = 0

await withInstallation(async (app) => {
  const workspaces = await seedWorkspaces(3)
  await import('#start/events')
  await import('#start/jobs')
  const { JobQueue } = await import('#foundation/queue/job_queue')
  const { Relay } = await import('#foundation/events/relay')
  const { RelayLoop } = await import('#foundation/events/relay_loop')
  const queue = await app.container.make(JobQueue)
  const connectionString = process.env.DATABASE_SYSTEM_URL!
  const loop = new RelayLoop(new Relay(queue), await app.container.make('logger'), {
    connectionString,
  })
  queue.work({ events: 8, jobs: 8 })
  loop.start()
  const [floors, found]: [Figures[], Figures[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    floors.push(await measureFloor(workspaces))
    found.push(await measurePipeline(workspaces))
    say(`round ${round + 1} of ${ROUNDS}: ${found.at(-1)!.opened.toFixed(0)} mails/s into tickets`)
  }
  await loop.stop()
  await queue.close()
  const report = markdown(
    ['', 'taken/s', 'into tickets/s', 'taken after, p50 ms', 'p99 ms'],
    [line('floor: a file and a ticket', floors), line('mails', found)]
  )
  console.log(`\n${report}\n`)
  if (process.argv.includes('--no-write')) return
  const facts = `Median of ${ROUNDS} rounds in turn, ${MAILS} mails of about 9 kB each, ${DOORS} at a time, queue on PostgreSQL; Node.js ${process.version}`
  writeSection('mail', [facts], report)
})

/** Nothing is read: the bytes go to a file, the ticket is given. */
async function measureFloor(workspaces: SeededWorkspace[]): Promise<Figures> {
  const { CreateTicket } = await import('#tickets/actions/create_ticket')
  const { TenantContext } = await import('#tenancy/tenant_context')
  const folder = join(process.env.PATCHBAY_DATA_DIR!, 'floor')
  await mkdir(folder, { recursive: true })
  const requesters = await requestersOf(workspaces)
  return measure(async (index, raw) => {
    const { tenantId } = workspaces[index % workspaces.length]
    await writeFile(join(folder, String(index)), raw)
    await TenantContext.run(tenantId, async () => {
      await new CreateTicket().execute({
        requesterId: requesters[index % workspaces.length],
        subject: `Rear light ${index}`,
        bodyHtml: '<p>It goes dark.</p>',
        channel: 'api',
        submissionId: randomUUID(),
      })
    })
  })
}

/** Stored, queued, read, matched, made a ticket of: what happens behind every door. */
async function measurePipeline(workspaces: SeededWorkspace[]): Promise<Figures> {
  const { receiveMail } = await import('#channels/email/receiving/receive_mail')
  const { TenantContext } = await import('#tenancy/tenant_context')
  return measure(
    async (index, raw) => {
      const { tenantId } = workspaces[index % workspaces.length]
      await TenantContext.run(tenantId, async () => {
        await receiveMail({
          door: 'smtp',
          doorKey: `bench:${index}`,
          mailboxId: null,
          envelopeFrom: `person-${index}@people.example`,
          envelopeTo: ['support@example.com'],
          remoteIp: '192.0.2.7',
          raw: Readable.from(raw),
        })
      })
    },
    () => untilRead(count)
  )
}

async function measure(
  take: (index: number, raw: Buffer) => Promise<void>,
  settle: () => Promise<void> = async () => {}
): Promise<Figures> {
  const times: number[] = []
  const letters = Array.from({ length: MAILS }, (_, index) =>
    letter(count + index, 'support@example.com')
  )
  const startedAt = performance.now()
  await inParallel(MAILS, DOORS, async (index) => {
    const at = performance.now()
    await take(count + index, letters[index])
    times.push(performance.now() - at)
  })
  const taken = performance.now() - startedAt
  await settle()
  const opened = performance.now() - startedAt
  count += MAILS
  return { taken: (MAILS * 1_000) / taken, opened: (MAILS * 1_000) / opened, times }
}

/** @throws where one of them became something else than a ticket */
async function untilRead(first: number) {
  const { default: db } = await import('@adonisjs/lucid/services/db')
  for (;;) {
    const rows = await db
      .connection('system')
      .from('inbound_mails')
      .select('state', 'reason')
      .whereNot('state', 'received')
      .whereRaw(`substring(door_key from 7)::int >= ?`, [first])
    const other = rows.find(({ state }) => state !== 'processed')
    if (other) throw new Error(`A mail is ${other.state}: ${other.reason}`)
    if (rows.length === MAILS) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function requestersOf(workspaces: SeededWorkspace[]): Promise<number[]> {
  const { default: db } = await import('@adonisjs/lucid/services/db')
  const rows = await db
    .connection('system')
    .from('users')
    .select('tenant_id')
    .min('id as id')
    .where('role', 'customer')
    .groupBy('tenant_id')
  return workspaces.map(({ tenantId }) =>
    Number(rows.find((row) => Number(row.tenant_id) === tenantId)!.id)
  )
}

function line(title: string, rounds: Figures[]) {
  const times = rounds.flatMap((one) => one.times)
  return [
    title,
    Math.round(median(rounds.map(({ taken }) => taken))),
    Math.round(median(rounds.map(({ opened }) => opened))),
    percentile(times, 0.5).toFixed(1),
    percentile(times, 0.99).toFixed(1),
  ]
}
