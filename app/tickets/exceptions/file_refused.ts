import ExpectedError from '#foundation/exceptions/expected_error'

/** The bytes of a file are not what its name says; the whole message is refused, nothing is stored. */
export default class FileRefused extends ExpectedError {
  static status = 422
  static code = 'E_FILE_REFUSED'
  static message = 'The content of a file does not match its name.'
  field = 'files'

  constructor(fileName: string) {
    super()
    this.details = { fileName }
  }
}
