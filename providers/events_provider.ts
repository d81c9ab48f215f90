import type { ApplicationService } from '@adonisjs/core/types'
import type { QueueConfig } from '#config/queue'
import type { RelayLoop } from '#foundation/events/relay_loop'

/** Runs the relay beside the web server, so that events reach their listeners. */
export default class EventsProvider {
  private loop?: RelayLoop

  constructor(private readonly app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web' || this.app.getMode() !== 'run') return
    const { Relay } = await import('#foundation/events/relay')
    const { RelayLoop } = await import('#foundation/events/relay_loop')
    const { JobQueue } = await import('#foundation/queue/job_queue')
    const relay = new Relay(await this.app.container.make(JobQueue))
    this.loop = new RelayLoop(relay, await this.app.container.make('logger'), {
      connectionString: this.app.config.get<QueueConfig>('queue').databaseUrl,
    })
    this.loop.start()
  }

  async shutdown() {
    await this.loop?.stop()
  }
}
