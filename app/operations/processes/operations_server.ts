import { once } from 'node:events'
import { createServer } from 'node:http'
import env from '#start/env'
import { explainListenError } from '#operations/local_services/ports'
import { answerOperations } from '#operations/processes/operations_endpoint'

/** Where a worker answers when nothing is said. */
const WORKER_PORT = 9464

/**
 * Health checks and metrics on a port of their own, for the machine or a private network. Web
 * processes open it only when `OPERATIONS_PORT` says so. Nobody closes it: it ends with the
 * process, so that a drain can be watched.
 */
export async function openOperationsServer({ isWorker = false } = {}) {
  const port = env.get('OPERATIONS_PORT') ?? (isWorker ? WORKER_PORT : undefined)
  if (port === undefined) return
  const host = env.get('OPERATIONS_HOST') ?? '127.0.0.1'
  const server = createServer((req, res) => {
    if (!answerOperations(req, res, { isTrusted: true })) res.writeHead(404).end()
  })
  server.listen(port, host)
  await once(server, 'listening').catch((error) => {
    throw explainListenError(error, host, port)
  })
  server.unref()
}
