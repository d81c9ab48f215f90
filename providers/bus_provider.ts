import type { ApplicationService } from '@adonisjs/core/types'
import { processBus } from '#foundation/bus/process_bus'

/** Connects this process with the others of the installation, where Redis says they may be. */
export default class BusProvider {
  constructor(private readonly app: ApplicationService) {}

  async boot() {
    const { default: env } = await import('#start/env')
    if (!env.get('REDIS_URL') || this.app.getMode() !== 'run') return
    const { redisOptions } = await import('#config/redis')
    const { RedisTransport } = await import('#foundation/bus/redis_transport')
    const logger = await this.app.container.make('logger')
    const report = (error: unknown) => logger.error({ err: error }, 'The bus lost a connection')
    const channel = this.app.inTest ? `patchbay-test-${process.pid}` : 'patchbay:bus'
    processBus.connect(new RedisTransport(redisOptions, channel, report), report)
  }

  /** Not waited for: without Redis a process starts all the same, and says that it is not ready. */
  async ready() {
    if (this.app.getEnvironment() !== 'web' || this.app.getMode() !== 'run') return
    const logger = await this.app.container.make('logger')
    processBus.listen().catch((error) => logger.error({ err: error }, 'The bus cannot listen'))
  }

  async shutdown() {
    await processBus.close()
  }
}
