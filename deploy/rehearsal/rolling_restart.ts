import { expect } from './checks.js'
import { sleep, until } from './programs.js'
import { Visitor } from './visitor.js'
import { Load, type LoadResult } from './load.js'
import type { Nginx } from './nginx.js'
import type { PatchbayProcess } from './processes.js'
import type { Services } from './services.js'

const CONNECTIONS = 12

interface Installation {
  nginx: Nginx
  webs: PatchbayProcess[]
  worker: PatchbayProcess
  services: Services
}

export interface Restarts {
  load: LoadResult
  stopped: number[]
  started: number[]
}

/**
 * Restarts every process, one after the other, while people work.
 *
 * @param isAnnounced whether nginx is told before a web process stops (`down` and a reload), as a
 * deployment does; without, it finds out by connections that are refused
 */
export async function restartUnderLoad(
  { nginx, webs, worker, services }: Installation,
  isAnnounced: boolean
): Promise<Restarts> {
  const load = await Load.start({ nginx }, CONNECTIONS, await openTickets(services))
  const [stopped, started]: [number[], number[]] = [[], []]
  await sleep(1_500)
  for (const process of [worker, ...webs]) {
    const isBehindProxy = isAnnounced && process !== worker
    if (isBehindProxy) await nginx.take(process.port)
    stopped.push(Math.round(await process.stop()))
    started.push(Math.round(await process.start()))
    if (isBehindProxy) await nginx.putBack(process.port)
    await sleep(1_500)
  }
  return { load: await load.finish(services), stopped, started }
}

/**
 * A process that is told to stop says so first, and goes on answering until the drain is over.
 * @returns what was seen
 */
export async function watchDrain({ nginx, webs }: Installation): Promise<string> {
  const [process] = webs
  const visitor = new Visitor({ nginx, port: process!.port })
  const stopping = process!.stop()
  await until('it says that it drains', async () => {
    const { status, text } = await process!.tells('/health/ready')
    return status === 503 && text.includes('draining')
  })
  const { status, headers } = await visitor.get('/sign-in')
  expect(status === 200, `while draining it answered ${status}`)
  expect(headers.connection === 'close', 'while draining it kept a connection open')
  const ms = Math.round(await stopping)
  await process!.start()
  return `told to stop, A answered 503 for its readiness and 200 for pages, and ended after ${ms} ms`
}

/** Closed ones take no replies. */
async function openTickets(services: Services): Promise<number[]> {
  const rows = await services.query<{ number: string }>(
    `select t.number from tickets t
     join tenants w on w.id = t.tenant_id and w.slug = 'acme'
     join ticket_statuses s on s.tenant_id = t.tenant_id and s.id = t.status_id
     where s.category <> 'closed' order by t.number limit 12`
  )
  return rows.map(({ number }) => Number(number))
}
