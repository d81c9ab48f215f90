import ExpectedError from '#foundation/exceptions/expected_error'

/** The ticket is not there for this person: unknown number or another's ticket, told apart by nobody. */
export default class TicketNotFound extends ExpectedError {
  static status = 404
  static code = 'E_TICKET_NOT_FOUND'
  static message = 'There is no such ticket here.'
}
