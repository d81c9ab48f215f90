import pg from 'pg'
import type { Logger } from '@adonisjs/core/logger'

interface Options {
  /** Must allow LISTEN: no PgBouncer in transaction mode. */
  connectionString: string
  onChange: (tenantId: number) => unknown
}

const TRY_AGAIN_AFTER_MS = 2_000

/**
 * Hears from PostgreSQL that the row of a workspace changed, whichever process or command did
 * it. What is missed while the connection is down, caches of a few seconds make good.
 */
export class WorkspaceChanges {
  private client?: pg.Client
  private timer?: NodeJS.Timeout
  private isStopped = false

  constructor(
    private readonly logger: Logger,
    private readonly options: Options
  ) {}

  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.connectionString,
      application_name: 'patchbay workspaces',
      keepAlive: true,
    })
    client.on('error', (error) => this.again(client, error))
    client.on('end', () => this.again(client))
    client.on('notification', ({ payload }) => void this.tell(Number(payload)))
    try {
      await client.connect()
      await client.query('listen patchbay_workspaces')
      this.client = client
    } catch (error) {
      this.again(client, error as Error)
    }
  }

  async stop(): Promise<void> {
    this.isStopped = true
    clearTimeout(this.timer)
    await this.client?.end().catch(() => {})
  }

  private async tell(tenantId: number) {
    try {
      await this.options.onChange(tenantId)
    } catch (error) {
      this.logger.error({ err: error, tenantId }, 'Could not follow a change of a workspace')
    }
  }

  private again(client: pg.Client, error?: Error) {
    if (this.isStopped || this.timer) return
    if (error) this.logger.warn({ err: error }, 'Lost the connection that tells of workspaces')
    client
      .removeAllListeners('end')
      .end()
      .catch(() => {})
    this.client = undefined
    this.timer = setTimeout(() => {
      this.timer = undefined
      void this.start()
    }, TRY_AGAIN_AFTER_MS)
    this.timer.unref()
  }
}
