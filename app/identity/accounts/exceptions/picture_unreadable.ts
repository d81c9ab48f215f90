import ExpectedError from '#foundation/exceptions/expected_error'

/** What was sent as a picture cannot be read as one. */
export default class PictureUnreadable extends ExpectedError {
  static code = 'E_PICTURE_UNREADABLE'
  static status = 422
  static message = 'The picture cannot be read'
  field = 'files'
}
