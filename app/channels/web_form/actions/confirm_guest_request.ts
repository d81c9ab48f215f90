import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { FindOrCreateCustomer } from '#identity/actions/find_or_create_customer'
import type User from '#identity/models/user'
import RequestExpired from '#channels/web_form/exceptions/request_expired'
import GuestRequest from '#channels/web_form/models/guest_request'
import { CreateTicket, type NewTicket } from '#tickets/actions/create_ticket'
import Ticket from '#tickets/models/ticket'

/**
 * Turns a confirmed request into a ticket of the customer with that address, who is made
 * where there was none. Confirming again answers with the same ticket.
 *
 * @throws RequestExpired
 */
export class ConfirmGuestRequest {
  async execute(requestId: number): Promise<{ ticketNumber: number; requester: User }> {
    return transaction(async (trx) => {
      const request = await GuestRequest.query({ client: trx })
        .where('id', requestId)
        .forUpdate()
        .firstOrFail()
      if (request.state === 'expired') throw new RequestExpired()
      const { email, name, locale } = request
      const requester = await new FindOrCreateCustomer().execute({ email, name, locale }, trx)
      if (request.ticketId !== null) {
        const made = await Ticket.findOrFail(request.ticketId, { client: trx })
        return { ticketNumber: made.number, requester }
      }

      const ticket = await new CreateTicket().execute(toTicket(request, requester), trx)
      await request.merge({ confirmedAt: DateTime.now(), ticketId: ticket.id }).save()
      return { ticketNumber: ticket.number, requester }
    })
  }
}

/**
 * The lock on the request makes one ticket of it. Its own submission id may be taken: by the
 * same form sent again after signing in.
 */
function toTicket({ subject, bodyHtml, files }: GuestRequest, requester: User): NewTicket {
  const submissionId = randomUUID()
  return { subject, bodyHtml, files, submissionId, requesterId: requester.id, channel: 'web' }
}
