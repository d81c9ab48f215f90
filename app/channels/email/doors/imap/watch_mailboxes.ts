import logger from '@adonisjs/core/services/logger'
import { Leases, type Leased } from '#channels/email/doors/imap/leases'
import { Watcher } from '#channels/email/doors/imap/watcher'

const ROUND_MS = 5_000

/** Taken per round, so that processes that start together share the mailboxes. */
const CLAIMED_PER_ROUND = 10

/** Connections that one process holds; more processes hold more. */
const MOST_WATCHED = 500

/**
 * Watches mailboxes of all workspaces over IMAP, each in one process of the installation: takes
 * free ones every few seconds, renews its leases, and lets go of what was switched off, changed,
 * or taken over by another process.
 */
export class MailboxWatch {
  private readonly leases = new Leases()
  private readonly watchers = new Map<string, Watcher>()
  private readonly leaving = new Set<Promise<void>>()
  private timer?: NodeJS.Timeout
  private round = Promise.resolve()
  private isStopped = false

  /** When the leases were last known to be ours. */
  private renewedAt = Date.now()

  start() {
    this.timer = setInterval(() => void this.look(), ROUND_MS)
    void this.look()
  }

  /** One round now; rounds follow each other and never overlap. */
  look(): Promise<void> {
    this.round = this.round.then(() => this.work()).catch((error) => this.mourn(error))
    return this.round
  }

  async stop() {
    this.isStopped = true
    clearInterval(this.timer)
    await this.round
    await Promise.all([...this.watchers.keys()].map((key) => this.letGo(key)))
    await Promise.all(this.leaving)
  }

  private async work() {
    if (this.isStopped) return
    const renewed = await this.leases.renew()
    const held = new Map(renewed.map((leased) => [keyOf(leased), leased]))
    this.renewedAt = Date.now()
    for (const [key, { leased }] of this.watchers) {
      // Not waited for: a large mail may be on its way, and the other leases must be renewed.
      if (!isSame(leased, held.get(key))) void this.letGo(key)
    }
    const room = Math.min(CLAIMED_PER_ROUND, MOST_WATCHED - this.watchers.size)
    const claimed = room > 0 ? await this.leases.claim(room) : []
    for (const leased of claimed) this.watchers.set(keyOf(leased), new Watcher(leased))
  }

  private async letGo(key: string) {
    const watcher = this.watchers.get(key)
    if (!watcher) return
    this.watchers.delete(key)
    const left = this.leave(watcher)
    this.leaving.add(left)
    await left
    this.leaving.delete(left)
  }

  /** The lease is given back once nothing is read any more. */
  private async leave(watcher: Watcher) {
    await watcher.stop()
    await this.leases.release(watcher.leased).catch(() => {})
  }

  /** Without the database nobody knows whose the mailboxes are, and nothing could be stored. */
  private async mourn(error: unknown) {
    logger.error({ err: error }, 'The mailboxes to watch are not known')
    if (Date.now() - this.renewedAt < 20_000) return
    await Promise.all([...this.watchers.keys()].map((key) => this.letGo(key)))
  }
}

function keyOf({ tenantId, mailboxId }: Leased) {
  return `${tenantId}:${mailboxId}`
}

function isSame(watched: Leased, held: Leased | undefined) {
  return held !== undefined && held.revision === watched.revision
}
