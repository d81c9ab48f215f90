import ExpectedError from '#foundation/exceptions/expected_error'

/** Nothing is sent to an endpoint that is switched off. */
export default class EndpointIsOff extends ExpectedError {
  static code = 'E_WEBHOOK_IS_OFF'
  static status = 409
  static message = 'Switch the webhook on first'
}
