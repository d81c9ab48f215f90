import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import {
  explainFileSystemError,
  LocalServiceError,
} from '#operations/local_services/local_service_error'
import { birthOf, isAlive } from '#operations/local_services/processes'

interface Holder {
  pid: number
  birth: string | null
}

/**
 * One Patchbay per data folder. The lock is a file that names its process by id and
 * time of birth, so that one left by a killed process never has to be removed by hand.
 */
export class FolderLock {
  readonly #path: string

  private constructor(path: string) {
    this.#path = path
  }

  /**
   * Waits a moment for a holder that is just stopping.
   * @throws LocalServiceError E_FOLDER_IN_USE
   */
  static async acquire(path: string, folder: string, patience = 4000): Promise<FolderLock> {
    const lock = new FolderLock(path)
    const end = Date.now() + patience
    while (!lock.#tryToTake()) {
      const holder = lock.#holder()
      if (holder && isHolding(holder)) {
        if (Date.now() > end) {
          throw new LocalServiceError('folder_in_use', { path: folder, pid: holder.pid })
        }
        await delay(50)
      } else {
        lock.#removeStale(holder)
      }
    }
    return lock
  }

  release(): void {
    if (this.#holder()?.pid === process.pid) rmSync(this.#path, { force: true })
  }

  /** Written beside and linked into place: a lock is never seen half written. */
  #tryToTake(): boolean {
    const draft = `${this.#path}.${process.pid}`
    try {
      writeFileSync(draft, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }))
      linkSync(draft, this.#path)
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
      throw explainFileSystemError(error, this.#path)
    } finally {
      rmSync(draft, { force: true })
    }
  }

  #holder(path = this.#path): Holder | null {
    try {
      return JSON.parse(readFileSync(path, 'utf8'))
    } catch {
      return null
    }
  }

  /** Two starters may find the same stale lock: moved aside, it is looked at once more. */
  #removeStale(stale: Holder | null): void {
    const aside = `${this.#path}.stale.${process.pid}`
    try {
      renameSync(this.#path, aside)
      const moved = this.#holder(aside)
      if (moved && moved.pid !== stale?.pid && isHolding(moved)) linkSync(aside, this.#path)
    } catch {
      // Another starter was faster; the next attempt sees what it left.
    } finally {
      rmSync(aside, { force: true })
    }
  }
}

function isHolding(holder: Holder): boolean {
  if (holder.pid === process.pid) return true
  return isAlive(holder.pid) && birthOf(holder.pid) === holder.birth
}
