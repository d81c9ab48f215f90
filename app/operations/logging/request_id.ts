import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What proxies send; anything else could forge lines of a log or fill it. */
const SANE = /^[\w-]{8,64}$/

/**
 * Gives a request its id, which all its log lines and its answer carry: the one a proxy sent
 * if it is sane, otherwise one of our own.
 */
export function identifyRequest(req: IncomingMessage, res: ServerResponse) {
  const given = req.headers['x-request-id']
  const id = typeof given === 'string' && SANE.test(given) ? given : randomUUID()
  req.headers['x-request-id'] = id
  res.setHeader('X-Request-Id', id)
}
