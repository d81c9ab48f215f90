import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { grantChannel } from '#foundation/realtime/channels'
import { openStreams, type StreamOwner } from '#foundation/realtime/open_streams'
import { askOtherProcesses, type RemoteAnswer } from '#foundation/realtime/remote_streams'

const UID = /^[\w-]{16,64}$/

const STATUS: Record<RemoteAnswer, number> = { done: 204, unknown: 403, silent: 503 }

/** Who asks, or null for nobody who may listen to anything. */
export type IdentifyOwner = (ctx: HttpContext) => StreamOwner | null

/**
 * Stands before Transmit's three routes: a stream belongs to a signed-in person, is used by
 * its owner only, and gets no channel that was not authorised. Refusals tell nothing: a
 * ticket that does not exist is refused like one that is not shown.
 */
export function guardStreams(identify: IdentifyOwner) {
  return async (ctx: HttpContext, next: NextFn) => {
    const owner = identify(ctx)
    if (!owner) return answer(ctx, 401)
    const uid = ctx.request.input('uid')
    if (typeof uid !== 'string' || !UID.test(uid)) return answer(ctx, 400)
    if (ctx.request.method() === 'GET') {
      const isOpen = await openStreams.open(uid, owner, ctx.response.response)
      return isOpen ? next() : answer(ctx, 403)
    }
    if (!(await mayChange(ctx, owner))) return answer(ctx, 403)
    if (openStreams.isOwnedBy(uid, owner)) return next()
    return passOn(ctx, owner, uid)
  }
}

async function mayChange(ctx: HttpContext, owner: StreamOwner) {
  const channel = ctx.request.input('channel')
  if (typeof channel !== 'string') return false
  return verbOf(ctx) === 'unsubscribe' || grantChannel(ctx, owner.tenantId, channel)
}

/** To the process that holds the stream, if there is one. */
async function passOn(ctx: HttpContext, owner: StreamOwner, uid: string) {
  const channel: string = ctx.request.input('channel')
  const outcome = await askOtherProcesses({ uid, channel, verb: verbOf(ctx) }, owner)
  return answer(ctx, STATUS[outcome])
}

function verbOf({ request }: HttpContext) {
  return request.url().endsWith('/unsubscribe') ? 'unsubscribe' : 'subscribe'
}

function answer({ response }: HttpContext, status: number) {
  response.status(status).send('')
}
