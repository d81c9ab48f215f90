/*
|--------------------------------------------------------------------------
| Realtime
|--------------------------------------------------------------------------
|
| Who may listen to which channel. Streams pass the same middleware as every
| other route; a channel that is not listed here is refused.
|
*/

import type { HttpContext } from '@adonisjs/core/http'
import emitter from '@adonisjs/core/services/emitter'
import transmit from '@adonisjs/transmit/services/main'
import { guardStreams } from '#foundation/realtime/guard_streams'
import { endStreamsOf } from '#foundation/realtime/stream_ends'
import { authorizeChannel } from '#foundation/realtime/channels'
import Ticket from '#tickets/models/ticket'

transmit.registerRoutes((route) => {
  route.use(guardStreams(ownerOf))
})

authorizeChannel('tenants/:tenantId/staff/tickets', ({ auth }) => auth.user!.can('tickets.view'))

authorizeChannel<{ ticketId: string }>(
  'tenants/:tenantId/staff/tickets/:ticketId',
  async ({ auth }, { ticketId }) => {
    return auth.user!.can('tickets.view') && (await Ticket.find(Number(ticketId))) !== null
  }
)

authorizeChannel<{ ticketId: string }>(
  'tenants/:tenantId/portal/tickets/:ticketId',
  async ({ auth }, { ticketId }) => {
    const ticket = await Ticket.find(Number(ticketId))
    return ticket?.requesterId === auth.user!.id
  }
)

authorizeChannel<{ userId: string }>(
  'tenants/:tenantId/people/:userId/notifications',
  ({ auth }, { userId }) => auth.user!.isStaff && auth.user!.id === Number(userId)
)

authorizeChannel('tenants/:tenantId/staff/mailboxes', ({ auth }) => {
  return auth.user!.can('mailboxes.manage')
})

emitter.on('session_auth:logged_out', ({ sessionId }) => endStreamsOf(sessionId))

function ownerOf({ auth, session, tenant }: HttpContext) {
  if (!tenant || !auth.user || auth.user.isDisabled) return null
  const { id: userId, role } = auth.user
  return { tenantId: tenant.id, userId, role, sessionId: session.sessionId }
}
