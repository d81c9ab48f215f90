interface Waiting<Added> {
  added: Added[]
  resolve: () => void
  reject: (error: unknown) => void
}

/** A group of more than this would keep others waiting for it. */
const MOST = 500

/**
 * Sends what is added in groups: while one is on its way, those that come form the next, so
 * that many adders share a round trip and a commit, and none sees the place of another half
 * taken. A group fails as a whole.
 */
export class Adding<Added> {
  private waiting: Waiting<Added>[] = []
  private isSending = false

  constructor(private readonly send: (group: Added[]) => Promise<void>) {}

  /** Resolves once they are in the queue. */
  add(added: Added[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ added, resolve, reject })
      void this.sendAll()
    })
  }

  private async sendAll() {
    if (this.isSending) return
    this.isSending = true
    while (this.waiting.length > 0) await this.sendGroup(this.nextGroup())
    this.isSending = false
  }

  private nextGroup(): Waiting<Added>[] {
    let size = 0
    const end = this.waiting.findIndex(({ added }) => (size += added.length) > MOST)
    return this.waiting.splice(0, end === -1 ? this.waiting.length : Math.max(1, end))
  }

  private async sendGroup(group: Waiting<Added>[]) {
    try {
      await this.send(group.flatMap(({ added }) => added))
      for (const { resolve } of group) resolve()
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }
}
