import type { ApplicationService } from '@adonisjs/core/types'

/** How long a stream may outlive the end of its session, in milliseconds, when a message was lost. */
const RECHECK_EVERY = 30_000

/** Ends event streams: with the server, which they would keep open, and with their session. */
export default class RealtimeProvider {
  private timer?: NodeJS.Timeout

  constructor(private readonly app: ApplicationService) {}

  async ready() {
    const { recheckStreamsBy } = await import('#foundation/realtime/stream_ends')
    const { isStillSignedIn } = await import('#notifications/realtime/is_still_signed_in')
    recheckStreamsBy(isStillSignedIn)
    if (this.app.getEnvironment() === 'web' && this.app.getMode() === 'run') await this.serve()
  }

  shutdown() {
    clearInterval(this.timer)
  }

  private async serve() {
    const ends = await import('#foundation/realtime/stream_ends')
    const { openStreams } = await import('#foundation/realtime/open_streams')
    const { answerOtherProcesses } = await import('#foundation/realtime/remote_streams')
    const logger = await this.app.container.make('logger')
    ends.followOtherProcesses()
    answerOtherProcesses()

    // Hooks run last in, first out: this one before the server starts to wait for its connections.
    this.app.terminating(() => openStreams.closeWhere(() => true))
    this.timer = setInterval(() => {
      ends
        .recheckAllStreams()
        .catch((error) => logger.error({ err: error }, 'Could not recheck event streams'))
    }, RECHECK_EVERY)
    this.timer.unref()
  }
}
