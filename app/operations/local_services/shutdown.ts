const DEADLINE = 4500
const PARENT_CHECK_EVERY = 400

type Step = () => unknown | Promise<unknown>

/**
 * Ends the process in order, last started first stopped, and in any case within five
 * seconds. Ends it as well when npm, its parent, was killed and could pass nothing on.
 */
export class Shutdown {
  readonly #steps: Step[] = []
  #running: Promise<void> | null = null

  constructor(private readonly onBegin: () => void = () => {}) {}

  /** Steps run in reverse order. One that is added too late runs at once. */
  add(step: Step): void {
    if (this.#running) void Promise.resolve(step()).catch(() => {})
    else this.#steps.push(step)
  }

  get isRunning(): boolean {
    return this.#running !== null
  }

  listen(): void {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => void this.run(0))
    }
    this.#followParent()
  }

  /** Signals often come twice (terminal and npm): the second one changes nothing. */
  run(exitCode: number): Promise<void> {
    this.#running ??= this.#run(exitCode)
    return this.#running
  }

  async #run(exitCode: number): Promise<void> {
    setTimeout(() => process.exit(exitCode || 1), DEADLINE).unref()
    if (exitCode === 0) this.onBegin()
    for (const step of this.#steps.reverse()) {
      try {
        await step()
      } catch {
        // The next step has to run all the same, and nobody is left to act on this one.
      }
    }
    process.exit(exitCode)
  }

  #followParent(): void {
    if (!process.env.npm_lifecycle_event) return
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) void this.run(0)
    }, PARENT_CHECK_EVERY).unref()
  }
}

/** A step's promise, or nothing after the given time. */
export function atMost(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())])
}
