import type { ImapFlow } from 'imapflow'
import logger from '@adonisjs/core/services/logger'
import { TenantContext } from '#tenancy/tenant_context'
import Mailbox from '#mail/models/mailbox'
import { ConnectionFailure } from '#mail/mailboxes/connection_failure'
import { waitBeforeTry } from '#channels/email/doors/imap/backoff'
import { openImap } from '#channels/email/doors/imap/connection'
import type { Leased } from '#channels/email/doors/imap/leases'
import { noteState } from '#channels/email/doors/imap/mailbox_state'
import { readFolder } from '#channels/email/doors/imap/read_folder'

/** Servers that forget to tell of new mails are asked. */
const POLL_MS = 3 * 60_000

/**
 * Watches one mailbox until it is stopped: reads what is new, then waits for the server to tell
 * of more (IDLE, RFC 2177). What goes wrong is shown on the mailbox and tried again; it never
 * ends the watch.
 */
export class Watcher {
  private readonly stopping = new AbortController()
  private failures = 0
  private news = Promise.withResolvers<void>()

  /** Settles when the watch has ended. */
  readonly ended: Promise<void>

  constructor(readonly leased: Leased) {
    this.ended = TenantContext.run(leased.tenantId, () => this.watch())
  }

  /** Lets the mail that is being stored be finished. */
  stop(): Promise<void> {
    this.stopping.abort()
    this.news.resolve()
    return this.ended
  }

  private get isStopped() {
    return this.stopping.signal.aborted
  }

  private async watch() {
    while (!this.isStopped) {
      try {
        await this.session()
      } catch (error) {
        await this.fail(error)
      }
    }
  }

  private async session() {
    const mailbox = await Mailbox.find(this.leased.mailboxId)
    if (!mailbox?.isOn || mailbox.intake !== 'imap') return this.pause(POLL_MS)
    if (mailbox.imapState !== 'failing') await noteState(mailbox, 'connecting')
    const client = await openImap(mailbox)
    client.on('exists', () => this.news.resolve())
    client.on('close', () => this.news.resolve())
    try {
      await this.follow(mailbox, client)
    } finally {
      client.removeAllListeners('exists')
      await leave(client)
    }
  }

  private async follow(mailbox: Mailbox, client: ImapFlow) {
    while (!this.isStopped) {
      this.news = Promise.withResolvers()
      const unreadable = await readFolder(mailbox, client, () => !this.isStopped)
      if (!client.usable) throw new ConnectionFailure('closed')
      await noteState(mailbox, 'watching', failureOf(unreadable, mailbox))
      this.failures = 0
      await this.untilNews(client)
      if (!client.usable) throw new ConnectionFailure('closed')
    }
  }

  private async untilNews(client: ImapFlow) {
    const idling = client.idle().catch(() => this.news.resolve())
    const timer = setTimeout(() => this.news.resolve(), POLL_MS)
    if (this.isStopped) this.news.resolve()
    await this.news.promise
    clearTimeout(timer)
    if (client.usable) await client.noop().catch(() => {})
    await idling
  }

  private async fail(error: unknown) {
    const failure = ConnectionFailure.of(error)
    this.failures++
    const { mailboxId } = this.leased
    logger.warn({ err: error, mailboxId, failures: this.failures }, 'A mailbox cannot be read')
    try {
      const mailbox = await Mailbox.find(mailboxId)
      if (mailbox) await noteState(mailbox, 'failing', failure)
    } catch (noting) {
      logger.error({ err: noting, mailboxId }, 'The state of a mailbox could not be noted')
    }
    await this.pause(waitBeforeTry(this.failures, failure.reason))
  }

  private pause(milliseconds: number): Promise<void> {
    const { signal } = this.stopping
    if (signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      signal.addEventListener('abort', done)
    })
  }
}

/** Kept on the page until the mailbox is set up anew: somebody has to look at the server. */
function failureOf(unreadable: number[], { imapError }: Mailbox): ConnectionFailure | null {
  if (unreadable.length > 0) {
    return new ConnectionFailure('mail_unreadable', unreadable.slice(0, 20).join(', '))
  }
  const before = imapError ? ConnectionFailure.fromColumn(imapError) : null
  if (before?.reason !== 'mail_unreadable') return null
  return new ConnectionFailure('mail_unreadable', before.detail ?? '')
}

/** A server that does not answer is not waited for. */
async function leave(client: ImapFlow) {
  const deadline = setTimeout(() => client.close(), 2_000)
  await client.logout().catch(() => {})
  clearTimeout(deadline)
  client.close()
}
