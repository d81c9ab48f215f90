interface Entry<Value> {
  value: Promise<Value>
  expiresAt: number
}

interface Options<Value> {
  lifetimeMs: (value: Value) => number
  /** Entries; beyond it the oldest leave. */
  limit: number
  now?: () => number
}

/**
 * A small cache of one process for what every request reads. Callers that ask for the same
 * key at once share one load, and failures are not kept.
 */
export class ExpiringCache<Value> {
  private readonly entries = new Map<string, Entry<Value>>()

  constructor(private readonly options: Options<Value>) {}

  get(key: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.entries.get(key)
    if (known && known.expiresAt > this.now()) return known.value
    return this.remember(key, load())
  }

  forget(key: string) {
    this.entries.delete(key)
  }

  clear() {
    this.entries.clear()
  }

  private remember(key: string, value: Promise<Value>) {
    const entry = { value, expiresAt: Number.POSITIVE_INFINITY }
    this.entries.delete(key)
    this.entries.set(key, entry)
    this.dropOldest()
    value.then(
      (loaded) => (entry.expiresAt = this.now() + this.options.lifetimeMs(loaded)),
      () => this.entries.get(key) === entry && this.entries.delete(key)
    )
    return value
  }

  private dropOldest() {
    if (this.entries.size <= this.options.limit) return
    const [oldest] = this.entries.keys()
    this.entries.delete(oldest!)
  }

  private now() {
    return this.options.now?.() ?? Date.now()
  }
}
