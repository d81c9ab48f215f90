import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { grantChannel } from '#foundation/realtime/channels'
import { openStreams, type StreamOwner } from '#foundation/realtime/open_streams'

const UID = /^[\w-]{16,64}$/

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
    if (!owner) return refuse(ctx, 401)
    const uid = ctx.request.input('uid')
    if (typeof uid !== 'string' || !UID.test(uid)) return refuse(ctx, 400)
    if (!(await mayPass(ctx, owner, uid))) return refuse(ctx, 403)
    return next()
  }
}

function mayPass(ctx: HttpContext, owner: StreamOwner, uid: string) {
  if (ctx.request.method() === 'GET') return openStreams.open(uid, owner, ctx.response.response)
  const channel = ctx.request.input('channel')
  if (typeof channel !== 'string' || !openStreams.isOwnedBy(uid, owner)) return false
  if (ctx.request.url().endsWith('/unsubscribe')) return true
  return grantChannel(ctx, owner.tenantId, channel)
}

function refuse({ response }: HttpContext, status: number) {
  response.status(status).send('')
}
