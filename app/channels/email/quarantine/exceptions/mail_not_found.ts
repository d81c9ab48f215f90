import ExpectedError from '#foundation/exceptions/expected_error'

/** No such mail, or its original is kept no longer. */
export default class MailNotFound extends ExpectedError {
  static status = 404
  static code = 'E_MAIL_NOT_FOUND'
  static message = 'There is no such mail'
}
