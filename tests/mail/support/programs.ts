import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { until } from '#tests/helpers/until'

/** A program of Debian that belongs to one run of tests; it is ended by its process, not by name. */
export class Program {
  private child?: ChildProcess
  private said = ''

  constructor(
    private readonly path: string,
    private readonly args: string[],
    private readonly port: number
  ) {}

  async start() {
    const child = spawn(this.path, this.args, { stdio: ['ignore', 'pipe', 'pipe'] })
    this.child = child
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => (this.said = (this.said + data).slice(-4_000)))
    }
    await until(() => {
      if (child.exitCode !== null) throw new Error(`${this.path} ended: ${this.said}`)
      return answers(this.port)
    }, 20_000)
    return this
  }

  async stop() {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }

  /** At once, with all processes it started. */
  async kill() {
    const { pid } = this.child!
    const workers = childrenOf(pid!)
    const ended = once(this.child!, 'exit')
    for (const one of [pid!, ...workers]) process.kill(one, 'SIGKILL')
    await ended
  }
}

function childrenOf(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return list.split(' ').filter(Boolean).map(Number)
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
