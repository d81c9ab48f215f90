import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { listTeams } from '#identity/queries/list_staff'
import TicketPolicy from '#tickets/policies/ticket_policy'
import { listStatuses } from '#tickets/queries/list_statuses'
import { ListTickets } from '#tickets/queries/list_tickets'
import TicketRowTransformer from '#tickets/transformers/ticket_row_transformer'
import { readPosition, readTicketFilters } from '#tickets/validators/ticket_list'

/** Tickets for programs: the same filters, order and rows as the agent's list. */
@inject()
export default class TicketsController {
  constructor(protected listTickets: ListTickets) {}

  async index({ bouncer, auth, request }: HttpContext) {
    await bouncer.with(TicketPolicy).authorize('list')
    const filters = readTicketFilters(request.qs())
    const [page, statuses, teams] = await Promise.all([
      this.listTickets.execute(filters, readPosition(request.qs()), auth.getUserOrFail().id),
      listStatuses(),
      listTeams(),
    ])
    const context = { statuses, teams }
    return {
      data: page.rows.map((row) => new TicketRowTransformer(row, context).toObject()),
      page: { next: page.next, previous: page.previous },
    }
  }
}
