import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

const hasTaskset = spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0

/** Whether what is measured can have a CPU of its own. */
export const isPinned = hasTaskset && cpus().length > 1

const SERVER_CPU = '0'
const OTHER_CPUS = `1-${cpus().length - 1}`

/** PostgreSQL, started later, inherits it: the server's CPU is then the server's alone. */
export function pinLoad(): void {
  if (isPinned) spawnSync('taskset', ['-a', '-p', '-c', OTHER_CPUS, String(process.pid)])
}

/** Starts what is measured, alone on the first CPU; `taskset` becomes the program itself. */
export function spawnServer(args: string[], options: SpawnOptions): ChildProcess {
  const command = [process.execPath, ...args]
  const [program, ...rest] = isPinned ? ['taskset', '-c', SERVER_CPU, ...command] : command
  return spawn(program, rest, options)
}

const TICKS_PER_SECOND = 100

/** User and system time of a process so far, in milliseconds; null where there is no /proc. */
export function cpuTimeOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
  } catch {
    return null
  }
}

const SETTLE_MS = 200
const SETTLE_PATIENCE_MS = 8_000

/** Waits until a process has done what earlier requests left behind, such as mails. */
export async function settle(pid: number): Promise<void> {
  const giveUpAt = Date.now() + SETTLE_PATIENCE_MS
  let before = cpuTimeOf(pid)
  while (before !== null && Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
    const now = cpuTimeOf(pid)
    if (now === null || now - before < SETTLE_MS / 4) return
    before = now
  }
}

export function describeMachine(): string {
  const [{ model }] = cpus()
  const pinned = isPinned
    ? 'server pinned to one CPU; PostgreSQL and the load generator on the rest'
    : 'not pinned: taskset or a second CPU is missing'
  return `${cpus().length} × ${model.trim()}, ${process.platform} ${process.arch}; ${pinned}`
}
