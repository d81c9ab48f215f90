import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { once } from 'node:events'

const DEBIAN_PACKAGES: Record<string, string> = {
  'nginx': 'nginx',
  'redis-server': 'redis-server',
  'openssl': 'openssl',
  'initdb': 'postgresql',
}

/** @throws with the packages that are missing; nothing is installed here */
export function requirePrograms() {
  const missing = Object.entries(DEBIAN_PACKAGES).filter(([program]) => !findProgram(program))
  if (missing.length === 0) return
  const packages = missing.map(([, name]) => name).join(' ')
  throw new Error(`The rehearsal needs programs of Debian: apt-get install ${packages}`)
}

/** Debian keeps PostgreSQL's programs out of the PATH; the newest version counts. */
export function findProgram(name: string): string | undefined {
  const [newest] = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a))
    : []
  const folders = [
    ...(newest ? [`/usr/lib/postgresql/${newest}/bin`] : []),
    '/usr/sbin',
    '/usr/bin',
  ]
  return folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path))
}

const running: ChildProcess[] = []

/** A program that runs until the rehearsal ends; its last words are kept for errors. */
export function start(program: string, args: string[], options: SpawnOptions = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  const said: string[] = []
  const hear = (chunk: Buffer) => {
    said.push(String(chunk))
    if (said.length > 200) said.shift()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  running.push(child)
  return { child, lastWords: () => said.join('').slice(-4_000) }
}

/** A program that can be killed, and started again just as it was. */
export class Service {
  private child?: ChildProcess

  constructor(
    readonly name: string,
    private readonly program: string,
    private readonly args: string[],
    private readonly options: SpawnOptions,
    private readonly answers: () => Promise<unknown>
  ) {}

  async start() {
    const { child, lastWords } = start(this.program, this.args, this.options)
    this.child = child
    await until(`${this.name} answers`, this.answers).catch((error) => {
      throw new Error(`${error.message}\n${lastWords()}`)
    })
    return this
  }

  /** At once and without a word, as a power cut would. */
  async kill() {
    await stop(this.child!, 'SIGKILL')
  }
}

/** A program that is waited for. */
export function run(
  program: string,
  args: string[],
  options: SpawnOptions & { input?: string } = {}
) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', ...options })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`)
  return String(stdout)
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** Last started, first stopped; only what was started here. */
export async function stopAll(signal: NodeJS.Signals) {
  for (const child of running.splice(0).reverse()) await stop(child, signal)
}

export async function until(
  what: string,
  condition: () => Promise<unknown> | unknown,
  ms = 120_000
) {
  const giveUpAt = Date.now() + ms
  while (!(await Promise.resolve(condition()).catch(() => false))) {
    if (Date.now() > giveUpAt) throw new Error(`Not in ${ms / 1000} s: ${what}`)
    await sleep(20)
  }
}

export const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
