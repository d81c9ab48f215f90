import { createHash, randomUUID } from 'node:crypto'
import transmit from '@adonisjs/transmit/services/main'
import { processBus, type StreamRequest } from '#foundation/bus/process_bus'
import { openStreams, type StreamOwner } from '#foundation/realtime/open_streams'

/** Milliseconds after which a process that holds the stream would have answered. */
const PATIENCE = 2_000

/** `silent`: nobody answered in time, and the page may ask again. */
export type RemoteAnswer = 'done' | 'unknown' | 'silent'

interface Pending {
  isAnswered(isDone: boolean): void
}

const pending = new Map<string, Pending>()

/**
 * A page opens its stream at one process, and the proxy brings its wish for a channel to
 * another. That one has decided who may listen; here it finds the process with the stream,
 * which does what is asked if the stream is the same person's.
 */
export async function askOtherProcesses(
  request: Pick<StreamRequest, 'uid' | 'channel' | 'verb'>,
  owner: StreamOwner
): Promise<RemoteAnswer> {
  const requestId = randomUUID()
  const answer = Promise.withResolvers<RemoteAnswer>()
  let refusals = 0
  let told = Number.POSITIVE_INFINITY
  const settle = () => refusals >= told && answer.resolve('unknown')
  pending.set(requestId, {
    isAnswered(isDone) {
      if (isDone) answer.resolve('done')
      else refusals++
      settle()
    },
  })
  const timer = setTimeout(() => answer.resolve('silent'), PATIENCE)
  told = await processBus.publish('streams.ask', { ...request, requestId, owner: hashOf(owner) })
  settle()
  return answer.promise.finally(() => {
    clearTimeout(timer)
    pending.delete(requestId)
  })
}

/** Answers other processes, and hears their answers. */
export function answerOtherProcesses() {
  processBus.on('streams.ask', async (request) => {
    const isDone = await doHere(request)
    await processBus.publish('streams.answer', { requestId: request.requestId, isDone })
  })
  processBus.on('streams.answer', ({ requestId, isDone }) =>
    pending.get(requestId)?.isAnswered(isDone)
  )
}

async function doHere({ uid, channel, verb, owner }: StreamRequest): Promise<boolean> {
  const known = openStreams.ownerOf(uid)
  if (!known || hashOf(known) !== owner) return false
  const streams = transmit.getManager()
  if (verb === 'unsubscribe') return streams.unsubscribe({ uid, channel })
  return streams.subscribe({ uid, channel, skipAuthorization: true })
}

/** Session ids do not leave the process. */
function hashOf({ tenantId, userId, sessionId }: StreamOwner) {
  return createHash('sha256').update(`${tenantId}:${userId}:${sessionId}`).digest('base64url')
}
