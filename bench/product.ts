import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '#operations/local_services/ports'
import { spawnServer } from './machine.js'

const checkout = fileURLToPath(new URL('../', import.meta.url))

const PATIENCE_MS = 120_000

/** A process that is measured: the product or the floor. */
export interface Server {
  port: number
  pid: number
  stop: () => Promise<void>
}

interface ProductOptions {
  folder: string
  /** Imported before the product, to look at it from within. */
  preload?: string
  nodeArgs?: string[]
  env?: Record<string, string>
}

/**
 * The product as `npm start` runs it, on the benchmark's PostgreSQL: relay, listeners and
 * queue work as always.
 */
export async function startProduct(options: ProductOptions): Promise<Server> {
  const port = await freePort()
  const args = ['--import=@poppinss/ts-exec', ...(options.nodeArgs ?? [])]
  if (options.preload) args.push(`--import=${join(checkout, options.preload)}`)
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    PATCHBAY_DATA_DIR: join(options.folder, 'product'),
    PATCHBAY_DEMO: 'false',
    // It takes the database for one of its own, as it would find it in production.
    PATCHBAY_EMBEDDED_POSTGRES: '',
    ...options.env,
  }
  return startServer([...args, join(checkout, 'bin/start.ts')], port, env)
}

/** Waits for its first answer; what it printed is shown when it ends without one. */
export async function startServer(
  args: string[],
  port: number,
  env: NodeJS.ProcessEnv
): Promise<Server> {
  const child = spawnServer(args, { cwd: checkout, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout!.on('data', (chunk) => (output = (output + chunk).slice(-20_000)))
  child.stderr!.on('data', (chunk) => (output = (output + chunk).slice(-20_000)))
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const kill = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await ended
    clearTimeout(kill)
  }
  const giveUpAt = Date.now() + PATIENCE_MS
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${args.at(-1)} ended:\n${output}`)
    if (Date.now() > giveUpAt) throw new Error(`${args.at(-1)} does not answer:\n${output}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { port, pid: child.pid!, stop }
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/robots.txt`).then(
    async (response) => {
      await response.arrayBuffer()
      return true
    },
    () => false
  )
}
