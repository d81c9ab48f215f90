import ExpectedError from '#foundation/exceptions/expected_error'

/** An address has had its share of mails for now. */
export default class TooManyMails extends ExpectedError {
  static code = 'E_TOO_MANY_MAILS'
  static status = 429
  static message = 'This address has been sent enough mails for now'
}
