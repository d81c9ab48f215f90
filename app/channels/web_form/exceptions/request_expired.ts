import ExpectedError from '#foundation/exceptions/expected_error'

/** The confirmation link came too late; the request has to be sent again. */
export default class RequestExpired extends ExpectedError {
  static status = 410
  static code = 'E_REQUEST_EXPIRED'
  static message = 'This link has expired. Please send your request again.'
}
