import ExpectedError from '#foundation/exceptions/expected_error'

/** Closed tickets stay as they are; a customer's reply opens a follow-up instead. */
export default class TicketIsClosed extends ExpectedError {
  static status = 409
  static code = 'E_TICKET_IS_CLOSED'
  static message = 'This ticket is closed and cannot be changed any more.'
}
