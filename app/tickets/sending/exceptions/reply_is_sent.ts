import ExpectedError from '#foundation/exceptions/expected_error'

/** A reply can no longer be undone. */
export default class ReplyIsSent extends ExpectedError {
  static status = 409
  static code = 'E_REPLY_IS_SENT'
  static message = 'This reply has been sent already.'
}
