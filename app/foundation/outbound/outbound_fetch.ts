import { request as plainRequest, type IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'
import { checkTarget } from '#foundation/outbound/check_target'
import { OutboundError, toOutboundError } from '#foundation/outbound/outbound_error'
import { publicLookup } from '#foundation/outbound/public_lookup'

export interface OutboundRequest {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** Milliseconds for all together, redirects and the body of the answer included. */
  timeout?: number
  /** How much of the answer's body is read; the rest is never taken from the network. */
  maxBytes?: number
  /** How many redirects are followed; each is checked like the first address. */
  redirects?: number
}

export interface OutboundResponse {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** Whether the body was longer than what was read. */
  isCut: boolean
  /** Where the answer came from in the end. */
  url: string
}

const REDIRECTS = [301, 302, 303, 307, 308]

/**
 * A request to an address that somebody of a workspace typed. Only public machines are
 * connected to, also after DNS and redirects (see `TargetRules`); time and size are bounded, and
 * no connection is shared with any other request.
 *
 * @throws OutboundError when there is no answer; any status is an answer
 */
export async function outboundFetch(
  address: string,
  options: OutboundRequest = {}
): Promise<OutboundResponse> {
  const timeout = options.timeout ?? 15_000
  const signal = AbortSignal.timeout(timeout)
  try {
    return await follow(address, { ...options, signal })
  } catch (error) {
    if (signal.aborted) {
      throw new OutboundError('timeout', `No answer within ${timeout} ms`, { cause: error })
    }
    throw toOutboundError(error)
  }
}

type Bounded = OutboundRequest & { signal: AbortSignal }

async function follow(address: string, options: Bounded): Promise<OutboundResponse> {
  let url = checkTarget(address)
  let next = options
  for (let left = options.redirects ?? 0; ; left--) {
    const response = await ask(url, next)
    const location = REDIRECTS.includes(response.status) ? response.headers.location : undefined
    if (!location || !options.redirects) return response
    if (left === 0) throw new OutboundError('too_many_redirects', 'Redirected too often')
    const target = checkTarget(new URL(location, url).href)
    next = redirected(next, response.status, target.origin === url.origin)
    url = target
  }
}

/** Secrets in headers stay with the origin they were meant for (fetch standard, 4.4). */
function redirected(options: Bounded, status: number, isSameOrigin: boolean): Bounded {
  const becomesGet = status === 303 || (status < 303 && options.method === 'POST')
  const kept = isSameOrigin
    ? options.headers
    : Object.fromEntries(
        Object.entries(options.headers ?? {}).filter(
          ([name]) => !/^(authorization|cookie|proxy-authorization)$/i.test(name)
        )
      )
  if (!becomesGet) return { ...options, headers: kept }
  const headers = Object.fromEntries(
    Object.entries(kept ?? {}).filter(([name]) => !/^content-/i.test(name))
  )
  return { ...options, headers, method: 'GET', body: undefined }
}

/** Sockets look up no host that is an address already: `checkTarget` has seen those. */
async function ask(url: URL, options: Bounded): Promise<OutboundResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<OutboundResponse>()
  const send = url.protocol === 'https:' ? secureRequest : plainRequest
  const request = send(url, {
    method: options.method ?? 'GET',
    headers: { ...options.headers, ...lengthOf(options.body) },
    agent: false,
    lookup: publicLookup,
    signal: options.signal,
  })
  request.on('error', reject)
  request.on('response', (message) => {
    read(message, options.maxBytes ?? 64 * 1024)
      .then(({ body, isCut }) => {
        const status = message.statusCode ?? 0
        resolve({ status, headers: headersOf(message), body, isCut, url: url.href })
      })
      .catch(reject)
  })
  request.end(options.body)
  try {
    return await promise
  } finally {
    request.destroy()
  }
}

async function read(message: IncomingMessage, maxBytes: number) {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes) break
  }
  return { body: Buffer.concat(chunks).subarray(0, maxBytes), isCut: size > maxBytes }
}

function headersOf(message: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(', ')])
  )
}

function lengthOf(body: OutboundRequest['body']): Record<string, string> {
  return body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
}
