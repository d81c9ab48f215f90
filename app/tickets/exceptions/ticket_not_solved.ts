import ExpectedError from '#foundation/exceptions/expected_error'

/** What is still being worked on cannot be rated yet. */
export default class TicketNotSolved extends ExpectedError {
  static status = 409
  static code = 'E_TICKET_NOT_SOLVED'
  static message = 'This request is being worked on again. Rate it once it is solved.'
}
