import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import env from '#start/env'
import { readiness } from '#operations/health/readiness'
import { metricsText } from '#operations/metrics/measure'
import { registry } from '#operations/metrics/registry'

interface Options {
  /** On a port of its own everything is shown; elsewhere to who knows the token. */
  isTrusted: boolean
}

type Answer = (res: ServerResponse, isTrusted: boolean) => Promise<void> | void

const ANSWERS: Record<string, Answer> = {
  '/health/live': (res) => send(res, 200, { status: 'live' }),
  '/health/ready': answerReady,
  '/metrics': answerMetrics,
}

/**
 * Answers health checks and metrics before anything of the application does: whatever the host
 * name, without session or workspace, and also while the database is away.
 *
 * @returns false for every other address
 */
export function answerOperations(
  req: IncomingMessage,
  res: ServerResponse,
  { isTrusted }: Options
): boolean {
  const answer = ANSWERS[pathOf(req)]
  if (!answer) return false
  if (req.method !== 'GET' && req.method !== 'HEAD') send(res, 405, { status: 'not allowed' })
  else void tell(answer, res, isTrusted || knowsToken(req))
  return true
}

async function tell(answer: Answer, res: ServerResponse, isTrusted: boolean) {
  try {
    await answer(res, isTrusted)
  } catch (error) {
    send(res, 500, isTrusted ? { status: 'failed', reason: String(error) } : { status: 'failed' })
  }
}

async function answerReady(res: ServerResponse, isTrusted: boolean) {
  const { status, checks } = await readiness()
  send(res, status === 'ready' ? 200 : 503, isTrusted ? { status, checks } : { status })
}

/** As if it were not there, to those it does not concern. */
async function answerMetrics(res: ServerResponse, isTrusted: boolean) {
  if (!isTrusted) return send(res, 404, { status: 'not found' })
  const text = await metricsText()
  res
    .writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' })
    .end(text)
}

function knowsToken({ headers }: IncomingMessage): boolean {
  const token = env.get('METRICS_TOKEN')?.release()
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1]
  return token !== undefined && given !== undefined && timingSafeEqual(hashOf(token), hashOf(given))
}

function hashOf(value: string) {
  return createHash('sha256').update(value).digest()
}

function pathOf({ url = '' }: IncomingMessage) {
  return url.split('?', 1)[0]!
}

function send(res: ServerResponse, status: number, body: object) {
  res
    .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(`${JSON.stringify(body)}\n`)
}
