import ExpectedError from '#foundation/exceptions/expected_error'

/** No such kind of mail, or not in this language. */
export default class MailTemplateNotFound extends ExpectedError {
  static code = 'E_MAIL_TEMPLATE_NOT_FOUND'
  static status = 404
  static message = 'There is no such mail'
}
