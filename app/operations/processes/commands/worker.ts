import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** A process that works off the queue and relays events, and answers no browser. */
export default class Worker extends BaseCommand {
  static commandName = 'worker'
  static description = 'Run jobs and relay events, apart from the web processes'
  static options: CommandOptions = { startApp: true, staysAlive: true }

  async run() {
    const { startWorker } = await import('#operations/processes/start_worker')
    await startWorker(this.app)
  }
}
