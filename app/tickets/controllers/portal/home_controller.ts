import type { HttpContext } from '@adonisjs/core/http'
import { listOwnTickets } from '#tickets/queries/list_own_tickets'
import OwnTicketTransformer from '#tickets/transformers/own_ticket_transformer'

const recentTickets = 3

/** The front door of a workspace's portal. */
export default class HomeController {
  async show({ auth, inertia }: HttpContext) {
    const user = auth.user
    const page = user && (await listOwnTickets(user.id, 'all', {}, recentTickets))
    return inertia.render('portal/home', {
      recent: OwnTicketTransformer.transform(page?.rows ?? []),
    })
  }
}
