import ExpectedError from '#foundation/exceptions/expected_error'

/** A message arrived that the author had not seen when writing; sending stops and the draft is kept. */
export default class UnseenMessage extends ExpectedError {
  static status = 409
  static code = 'E_UNSEEN_MESSAGE'
  static message = 'A new message arrived while you were writing. Read it, then send again.'
  field = 'lastSeenMessageId'
}
