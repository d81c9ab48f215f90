import ExpectedError from '#foundation/exceptions/expected_error'

/** The file is no picture that can be drawn again. */
export default class LogoUnreadable extends ExpectedError {
  static status = 422
  static code = 'E_LOGO_UNREADABLE'
  static message = 'The file cannot be read as a picture'
  field = 'files'
}
