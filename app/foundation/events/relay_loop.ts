import pg from 'pg'
import type { Logger } from '@adonisjs/core/logger'
import type { Relay } from '#foundation/events/relay'

const RECOVER_EVERY = 5_000

interface RelayLoopOptions {
  connectionString: string
  /** Milliseconds between looks at the table without a notification. */
  pollEvery?: number
}

/**
 * Runs a relay until stopped: at once when PostgreSQL notifies of a commit, and every few
 * seconds in case a notification was lost with its connection.
 */
export class RelayLoop {
  private listener?: pg.Client
  private wake = () => {}
  private isWoken = false
  private nextRecovery = 0
  private isStopped = false
  private running?: Promise<void>

  constructor(
    private readonly relay: Relay,
    private readonly logger: Logger,
    private readonly options: RelayLoopOptions
  ) {}

  start() {
    this.running ??= this.run()
  }

  async stop() {
    this.isStopped = true
    this.notify()
    await this.running
    await this.listener?.end().catch(() => {})
  }

  private async run() {
    while (!this.isStopped) {
      try {
        await this.listen()
        while ((await this.relay.moveBatch()) && !this.isStopped);
        await this.recover()
      } catch (error) {
        this.logger.error({ err: error }, 'The event relay failed, will try again')
      }
      await this.untilWoken()
    }
  }

  private async recover() {
    if (Date.now() < this.nextRecovery) return
    await this.relay.recover()
    this.nextRecovery = Date.now() + RECOVER_EVERY
  }

  private async listen() {
    if (this.listener || this.isStopped) return
    const client = new pg.Client({
      connectionString: this.options.connectionString,
      application_name: 'patchbay relay',
      keepAlive: true,
    })
    const forget = () => {
      if (this.listener === client) this.listener = undefined
    }
    client.on('error', forget).on('end', forget)
    client.on('notification', () => this.notify())
    await client.connect()
    await client.query('listen patchbay_events')
    this.listener = client
  }

  private notify() {
    this.isWoken = true
    this.wake()
  }

  private async untilWoken() {
    if (!this.isWoken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.options.pollEvery ?? 2_000)
        this.wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.isWoken = false
  }
}
