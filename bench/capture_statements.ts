/**
 * Imported into the product before it starts: writes down the statements that requests with
 * the header `x-bench-capture` send as the app's role, in what order and what beside what. So
 * the floor always repeats what the product really does.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { appendFileSync } from 'node:fs'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import pg from 'pg'
import type { Statement } from './statements.js'

interface Query {
  text: string
  name?: string
  values?: unknown[]
  callback?: (...args: unknown[]) => void
}

interface Capture {
  statements: Statement[]
  answered: Set<number>
}

const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils') as {
  prepareValue: (value: unknown) => string | null
}
const captures = new AsyncLocalStorage<Capture>()
const connections = new Map<object, number>()

const emit = Server.prototype.emit as (this: Server, ...args: unknown[]) => boolean
Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]) {
  const [request, response] = args as [IncomingMessage, ServerResponse]
  const key = event === 'request' && request.headers['x-bench-capture']
  if (!key) return emit.call(this, event, ...args)
  const capture: Capture = { statements: [], answered: new Set() }
  const end = response.end
  response.end = function (this: ServerResponse, ...content: unknown[]) {
    const line = JSON.stringify({ key, statements: capture.statements })
    appendFileSync(process.env.BENCH_CAPTURE_FILE!, `${line}\n`)
    return Reflect.apply(end, this, content)
  } as typeof end
  return captures.run(capture, () => emit.call(this, event, ...args))
} as typeof Server.prototype.emit

const prototype = pg.Client.prototype as unknown as {
  query: (this: { user?: string }, query: unknown, ...rest: unknown[]) => unknown
}
const send = prototype.query
prototype.query = function (query, ...rest) {
  const capture = captures.getStore()
  if (capture && isQuery(query) && this.user === 'patchbay_app') note(capture, query, this)
  return send.call(this, query, ...rest)
}

function isQuery(query: unknown): query is Query {
  const { text, callback } = query as Partial<Query>
  return typeof callback === 'function' && !/^select version\(\)/.test(text ?? '')
}

function note(capture: Capture, query: Query, client: object) {
  if (!connections.has(client)) connections.set(client, connections.size)
  const { statements, answered } = capture
  const index = statements.length
  statements.push({
    text: query.text,
    name: query.name,
    values: (query.values ?? []).map(prepareValue),
    connection: connections.get(client)!,
    after: direct([...answered], statements),
  })
  const { callback } = query
  query.callback = (...args) => {
    answered.add(index)
    callback?.(...args)
  }
}

/** Without those that others in the list have waited for already. */
function direct(after: number[], statements: Statement[]): number[] {
  const implied = new Set(after.flatMap((index) => statements[index].after))
  return after.filter((index) => !implied.has(index))
}
