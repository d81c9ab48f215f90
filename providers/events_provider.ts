import type { ApplicationService } from '@adonisjs/core/types'

/** Runs jobs and the relay beside the web server, unless workers of their own do. */
export default class EventsProvider {
  private stop = async () => {}

  constructor(private readonly app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web' || this.app.getMode() !== 'run') return
    const { processRole } = await import('#operations/processes/role')
    if (processRole === 'web') return
    const { startBackgroundWork } = await import('#operations/processes/background_work')
    this.stop = await startBackgroundWork(this.app)
  }

  async shutdown() {
    await this.stop()
  }
}
