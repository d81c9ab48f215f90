/**
 * The least a request can cost: the statements that the product sends, through pg alone,
 * behind node:http, answered with the same content. Everything above it is the product's.
 */
import { createHash, randomBytes, randomUUID, scrypt, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import pg from 'pg'
import { isBegin, isEnd, type Statement } from './statements.js'

/** What a value of the captured request becomes in each further one. */
export type Variation = { kind: 'uuid' } | { kind: 'hash' } | { kind: 'oneOf'; values: string[] }

export interface Floor {
  statements: Statement[]
  variations: Record<string, Variation>
  status: number
  headers: Record<string, string>
  body: string
  /** Password and its hash in PHC form, where the product verifies one. */
  password?: { given: string; hash: string }
}

interface Settings {
  databaseUrl: string
  tenant: string
  port: number
  floors: Record<string, Floor>
}

const settings = JSON.parse(readFileSync(process.argv[2], 'utf8')) as Settings
const derive = promisify(scrypt) as (
  password: string,
  salt: Buffer,
  length: number,
  options: object
) => Promise<Buffer>

/** Bound once per connection: the floor serves one workspace only. */
const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: 10 })
pool.on('connect', (client) => {
  client.query({ text: `select set_config('app.tenant_id', $1, false)`, values: [settings.tenant] })
})
const content = new Map(
  Object.entries(settings.floors).map(([key, { body, headers }]) => [
    key,
    headers['content-type']?.includes('json') ? (JSON.parse(body) as object) : body,
  ])
)

createServer(async (request, response) => {
  const key = request.url!.slice(1)
  const floor = settings.floors[key]
  if (!floor) return response.writeHead(404).end()
  try {
    await readBody(request)
    if (floor.password) await verify(floor.password)
    await replay(floor)
    const body = content.get(key)!
    response.writeHead(floor.status, floor.headers)
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  } catch (error) {
    console.error(key, error)
    response.writeHead(500).end()
  }
}).listen(settings.port, '127.0.0.1')

process.on('SIGTERM', () => process.exit(0))

async function readBody(request: IncomingMessage) {
  if (request.method === 'GET') return
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  if (request.headers['content-type'] === 'application/json') JSON.parse(body)
}

async function verify({ given, hash }: { given: string; hash: string }) {
  const [, , options, salt, expected] = hash.split('$')
  const { n, r, p } = Object.fromEntries(options.split(',').map((option) => option.split('=')))
  const wanted = Buffer.from(expected, 'base64')
  const found = await derive(given, Buffer.from(salt, 'base64'), wanted.length, {
    N: Number(n),
    r: Number(r),
    p: Number(p),
    maxmem: 2 ** 27,
  })
  if (!timingSafeEqual(found, wanted)) throw new Error('The password is not right')
}

async function replay({ statements, variations }: Floor) {
  const replacements = new Map(
    Object.entries(variations).map(([value, variation]) => [value, nextValue(variation)])
  )
  const transactions = new Map<number, pg.PoolClient>()
  const answers: Promise<unknown>[] = []
  for (const statement of statements) {
    const before = statement.after.map((index) => answers[index])
    answers.push(
      before.length === 0
        ? run(statement, replacements, transactions)
        : Promise.all(before).then(() => run(statement, replacements, transactions))
    )
  }
  await Promise.all(answers)
}

async function run(
  statement: Statement,
  replacements: Map<string, string>,
  transactions: Map<number, pg.PoolClient>
) {
  const { connection, text, name } = statement
  if (isBegin(statement)) transactions.set(connection, await pool.connect())
  const client = transactions.get(connection)
  const values =
    replacements.size === 0
      ? statement.values
      : statement.values.map((value) => (value === null ? null : replace(value, replacements)))
  await (client ?? pool).query({ text, name, values })
  if (client && isEnd(statement)) {
    client.release()
    transactions.delete(connection)
  }
}

function replace(value: string, replacements: Map<string, string>) {
  return replacements.get(value) ?? value
}

let turn = 0

function nextValue(variation: Variation): string {
  if (variation.kind === 'uuid') return randomUUID()
  if (variation.kind === 'hash') {
    return createHash('sha256').update(randomBytes(16)).digest('base64url')
  }
  return variation.values[turn++ % variation.values.length]
}
