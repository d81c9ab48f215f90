import ExpectedError from '#foundation/exceptions/expected_error'

/** The session has ended already, or is not one of the person's own. */
export default class SessionNotFound extends ExpectedError {
  static code = 'E_SESSION_NOT_FOUND'
  static status = 404
  static message = 'There is no such session'
}
