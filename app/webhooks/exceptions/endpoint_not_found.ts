import ExpectedError from '#foundation/exceptions/expected_error'

/** No endpoint of this workspace has this id. */
export default class EndpointNotFound extends ExpectedError {
  static code = 'E_WEBHOOK_NOT_FOUND'
  static status = 404
  static message = 'There is no such webhook here'
}
