/** Milliseconds that this share of the measured times stays below. */
export function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** Runs `count` pieces of work, `width` at a time. */
export async function inParallel(
  count: number,
  width: number,
  work: (index: number) => Promise<unknown>
): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: width }, worker))
}

/** Remembers when something named was heard, and lets others wait for it. */
export class Ear {
  private readonly heard = new Map<string, number>()
  private readonly waiting = new Map<string, (at: number) => void>()
  private left = 0
  private done = () => {}

  hear(name: string) {
    const at = performance.now()
    if (this.heard.has(name)) return
    this.heard.set(name, at)
    this.waiting.get(name)?.(at)
    if (--this.left === 0) this.done()
  }

  /** Resolves when as many more were heard. */
  expect(count: number): Promise<void> {
    this.left = count
    return new Promise((resolve) => (this.done = resolve))
  }

  /** When it was heard, as `performance.now` counts. */
  timeOf(name: string): Promise<number> {
    const known = this.heard.get(name)
    if (known !== undefined) return Promise.resolve(known)
    return new Promise((resolve) => this.waiting.set(name, resolve))
  }
}
