import ExpectedError from '#foundation/exceptions/expected_error'

/** An endpoint that no push service has: messages would go to some other machine. */
export default class EndpointRefused extends ExpectedError {
  static status = 422
  static code = 'E_PUSH_ENDPOINT_REFUSED'
  static message = 'This is no address of a push service.'
}
