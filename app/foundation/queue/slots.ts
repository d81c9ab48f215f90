/** What a job of one workspace needs to run: a place under each limit. */
export interface SlotLimit {
  key: string
  most: number
}

/**
 * Who holds how many of a worker's slots. Whoever finds a limit reached waits a moment for a
 * place, in the order of coming, as most jobs are quick.
 */
export class Slots {
  private readonly held = new Map<string, number>()
  private readonly waiting = new Map<string, (() => void)[]>()

  /** @returns what gives the slot back, or undefined when patience ran out */
  async take(limits: SlotLimit[], patienceMs: number): Promise<(() => void) | undefined> {
    const taken: string[] = []
    const release = () => taken.splice(0).forEach((key) => this.release(key))
    for (const limit of limits) {
      if (!(await this.takeOne(limit, patienceMs))) {
        release()
        return undefined
      }
      taken.push(limit.key)
    }
    return release
  }

  private takeOne({ key, most }: SlotLimit, patienceMs: number): boolean | Promise<boolean> {
    const held = this.held.get(key) ?? 0
    if (held >= most) return this.untilPassedOn(key, patienceMs)
    this.held.set(key, held + 1)
    return true
  }

  private untilPassedOn(key: string, patienceMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const queue = this.waiting.get(key) ?? []
      const passOn = () => {
        clearTimeout(timer)
        resolve(true)
      }
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(passOn), 1)
        resolve(false)
      }, patienceMs)
      queue.push(passOn)
      this.waiting.set(key, queue)
    })
  }

  /** To who waits longest, or to nobody. */
  private release(key: string) {
    const next = this.waiting.get(key)?.shift()
    if (next) return next()
    this.waiting.delete(key)
    const left = (this.held.get(key) ?? 1) - 1
    if (left > 0) this.held.set(key, left)
    else this.held.delete(key)
  }
}
