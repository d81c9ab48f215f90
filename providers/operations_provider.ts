import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApplicationService } from '@adonisjs/core/types'

/** What operators watch: health, metrics, log lines of requests, and what they should be told. */
export default class OperationsProvider {
  constructor(private readonly app: ApplicationService) {}

  async boot() {
    if (!['web', 'test'].includes(this.app.getEnvironment())) return
    await this.standBeforeServer()
  }

  async ready() {
    const isServing = ['web', 'test'].includes(this.app.getEnvironment())
    if (!isServing || this.app.getMode() !== 'run') return
    const { observeProcess } = await import('#operations/metrics/observe')
    const { logRequests } = await import('#operations/logging/log_requests')
    const { announceProcess } = await import('#operations/processes/announce')
    observeProcess()
    logRequests()
    if (this.app.inTest) return
    const { openOperationsServer } = await import('#operations/processes/operations_server')
    await openOperationsServer()
    await announceProcess(this.app)
  }

  /**
   * In front of the framework, as that gives a request its logger before any middleware, and
   * needs a workspace where a health check has none.
   */
  private async standBeforeServer() {
    const { drain } = await import('#operations/processes/drain')
    const { identifyRequest } = await import('#operations/logging/request_id')
    const { answerOperations } = await import('#operations/processes/operations_endpoint')
    const server = await this.app.container.make('server')
    const handle = server.handle.bind(server)
    server.handle = (req: IncomingMessage, res: ServerResponse) => {
      identifyRequest(req, res)
      if (drain.hasBegun) res.setHeader('Connection', 'close')
      return answerOperations(req, res, { isTrusted: false }) ? undefined : handle(req, res)
    }
  }
}
