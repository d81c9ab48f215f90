import type { ChildProcess } from 'node:child_process'
import { freePort } from '#operations/local_services/ports'
import { start, stop, until } from './programs.js'

/** One process of the production build: `node bin/server.js`, as a web process or a worker. */
export class PatchbayProcess {
  private child?: ChildProcess
  private lastWords = () => ''

  private constructor(
    readonly name: string,
    readonly port: number,
    private readonly operationsPort: number,
    private readonly build: string,
    private readonly env: NodeJS.ProcessEnv
  ) {}

  static async make(
    name: string,
    role: 'all' | 'web' | 'worker',
    build: string,
    env: NodeJS.ProcessEnv
  ) {
    const [port, operationsPort] = [await freePort(), await freePort()]
    const own = { PATCHBAY_ROLE: role, PORT: `${port}`, OPERATIONS_PORT: `${operationsPort}` }
    return new PatchbayProcess(name, port, operationsPort, build, { ...env, ...own })
  }

  /** @returns milliseconds until it was ready */
  async start(): Promise<number> {
    const startedAt = performance.now()
    const { child, lastWords } = start(process.execPath, ['bin/server.js'], {
      cwd: this.build,
      env: this.env,
    })
    this.child = child
    this.lastWords = lastWords
    await until(`${this.name} is ready`, () => this.isReady()).catch((error) => {
      throw new Error(`${error.message}\n${lastWords()}`)
    })
    return performance.now() - startedAt
  }

  /** @returns milliseconds until it had ended */
  async stop(): Promise<number> {
    const startedAt = performance.now()
    await stop(this.child!)
    if (this.child!.exitCode !== 0) {
      throw new Error(`${this.name} ended with ${this.child!.exitCode}\n${this.lastWords()}`)
    }
    return performance.now() - startedAt
  }

  /** At once, without time for a last word. */
  async kill() {
    await stop(this.child!, 'SIGKILL')
  }

  /** Whether it ended without having been asked to. */
  get hasFallen() {
    return this.child!.exitCode !== null
  }

  /** What it said last, for errors. */
  get words() {
    return this.lastWords()
  }

  /** What it tells proxies and Prometheus. */
  async tells(path: '/health/ready' | '/metrics') {
    const response = await fetch(`http://127.0.0.1:${this.operationsPort}${path}`)
    return { status: response.status, text: await response.text() }
  }

  private async isReady() {
    if (this.child!.exitCode !== null) throw new Error('it ended')
    const { status } = await this.tells('/health/ready')
    return status === 200
  }
}
