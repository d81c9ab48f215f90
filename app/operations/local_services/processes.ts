import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'

const HAS_PROC = existsSync('/proc/self/stat')

/** The process's user by name, or by number where the system has no name for it. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? '?')
  }
}

/** True for a process of any user, as long as it is not merely waiting to be reaped. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !HAS_PROC || statFields(pid)?.[0] !== 'Z'
}

/**
 * When the process began, in units of the system. Together with its id it names a
 * process for good: ids alone are used again, often right after a container restarts.
 */
export function birthOf(pid: number): string | null {
  return HAS_PROC ? (statFields(pid)?.[19] ?? null) : askPs(pid, 'lstart=')
}

/** The command line of a process, or an empty string when it is gone. */
export function commandOf(pid: number): string {
  if (!HAS_PROC) return askPs(pid, 'command=') ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The same for a process and all its descendants that stayed in its group. */
export function signalGroup(leader: number, name: NodeJS.Signals): void {
  signal(-leader, name)
}

/** Waits until the process is gone; false when the time is over first. */
export async function hasEnded(pid: number, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (isAlive(pid)) {
    if (Date.now() > end) return false
    await delay(10)
  }
  return true
}

/** Fields of /proc/<pid>/stat from the third on; the second may hold spaces. */
function statFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

function askPs(pid: number, column: string): string | null {
  try {
    return execFileSync('ps', ['-ww', '-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}
