import autocannon from 'autocannon'
import { cpuTimeOf } from './machine.js'
import type { Server } from './product.js'

export interface Request {
  method: 'GET' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: string
}

export interface Measurement {
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Milliseconds of the server process; null where it cannot be told. */
  cpuPerRequest: number | null
}

interface Load {
  server: Server
  connections: number
  seconds: number
  /** Asked before each request, with the connection it goes out on. */
  next: (connection: number) => Request
  isVarying: boolean
  expected: number
  location: RegExp
}

/** @throws when one answer is not as expected: a fast failure must not look like speed */
export async function measure(load: Load): Promise<Measurement> {
  const { server, connections, seconds, next, isVarying, expected, location } = load
  const cpuBefore = cpuTimeOf(server.pid)
  const startedAt = performance.now()
  const times: number[] = []
  const unexpected = new Map<number, number>()
  const locations = new Set<string>()
  let clients = 0

  const { promise: ended, resolve, reject } = Promise.withResolvers<autocannon.Result>()
  const options: autocannon.Options = {
    url: `http://127.0.0.1:${server.port}`,
    connections,
    duration: seconds,
    timeout: 30,
    setupClient(client) {
      const connection = clients++
      client.on('headers', ({ headers }) => {
        const at = (headers as unknown as string[]).findIndex((name) => /^location$/i.test(name))
        if (at >= 0) locations.add((headers as unknown as string[])[at + 1])
      })
      client.setRequests([
        {
          ...next(connection),
          ...(isVarying && {
            setupRequest: (request: object) => ({ ...request, ...next(connection) }),
          }),
        } as never,
      ])
    },
  }
  const run = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
  run.on('response', (_client, status, _bytes, time) => {
    times.push(time)
    if (status !== expected) unexpected.set(status, (unexpected.get(status) ?? 0) + 1)
  })
  const result = await ended
  const elapsed = (performance.now() - startedAt) / 1000
  const cpuAfter = cpuTimeOf(server.pid)
  if (unexpected.size > 0 || result.errors > 0) {
    const statuses = JSON.stringify(Object.fromEntries(unexpected))
    throw new Error(
      `${next(0).path}: ${times.length} answers, ${result.errors} errors, unexpected: ${statuses}`
    )
  }
  const elsewhere = [...locations].find((url) => !location.test(url))
  if (elsewhere) throw new Error(`${next(0).path}: refused, sent to ${elsewhere}`)
  times.sort((a, b) => a - b)
  return {
    perSecond: times.length / elapsed,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpuPerRequest:
      cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / times.length,
  }
}

function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
