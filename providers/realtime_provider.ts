import type { ApplicationService } from '@adonisjs/core/types'

/** How long a stream may outlive the end of its session, in milliseconds, when another process ended it. */
const RECHECK_EVERY = 30_000

/** Ends event streams: with the server, which they would keep open, and with their session. */
export default class RealtimeProvider {
  private timer?: NodeJS.Timeout

  constructor(private readonly app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web' || this.app.getMode() !== 'run') return
    const { openStreams } = await import('#foundation/realtime/open_streams')
    const { isStillSignedIn } = await import('#notifications/realtime/is_still_signed_in')
    const logger = await this.app.container.make('logger')

    // Hooks run last in, first out: this one before the server starts to wait for its connections.
    this.app.terminating(() => openStreams.closeWhere(() => true))
    this.timer = setInterval(() => {
      openStreams
        .closeWhere(async (owner) => !(await isStillSignedIn(owner)))
        .catch((error) => logger.error({ err: error }, 'Could not recheck event streams'))
    }, RECHECK_EVERY)
    this.timer.unref()
  }

  async shutdown() {
    clearInterval(this.timer)
  }
}
