import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { ReadNotifications } from '#notifications/actions/read_notifications'
import { countUnread } from '#notifications/queries/count_unread'
import { listNotifications } from '#notifications/queries/list_notifications'
import NotificationTransformer from '#notifications/transformers/notification_transformer'
import { tenantRows } from '#tenancy/tenant_rows'

/** How many the bell shows. */
const NEWEST = 8

/**
 * Gives every page of staff what the bell shows, and takes the notifications of a ticket for read
 * when its page is opened, which is before anything is counted.
 */
export default class UnreadMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const user = ctx.auth?.user
    if (!user?.isStaff || ctx.request.url().startsWith('/api/')) return next()
    await this.readOpenedTicket(ctx)
    ctx.inertia.share({
      unread: () => countUnread(user),
      newestNotifications: ctx.inertia.optional(async () => {
        await new ReadNotifications().see(user)
        const { rows } = await listNotifications(user, 'all', {}, NEWEST)
        return NotificationTransformer.transform(rows)
      }),
    })
    return next()
  }

  /** A page that is only fetched in advance was not opened. */
  private async readOpenedTicket({ auth, route, params, request }: HttpContext) {
    if (route?.name !== 'agent.tickets.show' || request.header('purpose') === 'prefetch') return
    if (!/^[1-9]\d{0,8}$/.test(params.number)) return
    const ticket = await tenantRows<{ id: number }>('tickets')
      .select('id')
      .where('number', Number(params.number))
      .first()
    if (ticket) await new ReadNotifications().ofTicket(auth.user!, ticket)
  }
}
