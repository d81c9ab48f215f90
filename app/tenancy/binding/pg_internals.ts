import { createRequire } from 'node:module'
import pg from 'pg'

/** The binding was proved against exactly this version; the contract test must pass before it moves. */
export const PROVEN_PG_VERSION = '8.23.1'

/** The part of pg's connection that writes one protocol message per call. */
export interface WireConnection {
  parse(message: { text: string; name?: string }): void
  bind(message: { values: string[] }): void
  execute(message: { portal: string; rows: number }): void
  close(message: { type: 'S' | 'P'; name: string }): void
  sync(): void
  readonly parsedStatements: Record<string, string | undefined>
  readonly submittedNamedStatements: Record<string, string | undefined>
}

/** What pg's client calls on anything that is submitted to it: queries, cursors, streams. */
export interface Submittable {
  text?: string
  submit(connection: WireConnection): Error | null | void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: WireConnection): void
  handleError(error: Error, connection: WireConnection): void
}

export type QueryCallback = (error: Error | null, result?: unknown) => void

/** pg's own query, with the members that its type declarations leave out. */
export interface PgQuery extends Submittable {
  name?: string
  queryMode?: string
  query_timeout?: number
  callback?: QueryCallback
  hasBeenParsed(connection: WireConnection): boolean
  prepare(connection: WireConnection): void
}

export const PgQuery = pg.Query as unknown as new (
  config: unknown,
  values?: unknown,
  callback?: QueryCallback
) => PgQuery

/** A connection of knex's pool: pg's client, whose `query` the binding replaces. */
export interface PgClient {
  query(config: unknown, values?: unknown, callback?: QueryCallback): unknown
  getTransactionStatus(): string | null
  readonly pipeline?: boolean
}

const EXPECTED: [owner: string, prototype: object, methods: string[]][] = [
  ['Client', pg.Client.prototype, ['query', 'getTransactionStatus', '_pulseQueryQueue']],
  [
    'Query',
    PgQuery.prototype,
    ['submit', 'prepare', 'hasBeenParsed', 'handleDataRow', 'handleCommandComplete', 'handleError'],
  ],
  ['Connection', pg.Connection.prototype, ['parse', 'bind', 'execute', 'close', 'sync']],
]

/**
 * Refuses to start on a pg whose inside is not the one the binding was proved against: a
 * silent change there could let a query run without its workspace.
 */
export function assertPgInternals(version = installedVersion()) {
  if (version !== PROVEN_PG_VERSION) {
    throw new Error(
      `Tenant binding was proved on pg ${PROVEN_PG_VERSION}, but pg ${version} is installed. ` +
        'Run the contract test (tests/functional/tenancy/binding.spec.ts) and change ' +
        'PROVEN_PG_VERSION in app/tenancy/binding/pg_internals.ts once it passes'
    )
  }
  for (const [owner, prototype, methods] of EXPECTED) {
    for (const method of methods) {
      if (typeof Reflect.get(prototype, method) !== 'function') {
        throw new Error(`Tenant binding needs pg's ${owner}.${method}, which is not there`)
      }
    }
  }
}

function installedVersion(): string {
  return createRequire(import.meta.url)('pg/package.json').version
}
