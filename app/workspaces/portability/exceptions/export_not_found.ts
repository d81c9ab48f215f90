import ExpectedError from '#foundation/exceptions/expected_error'

/** Also for an archive that has expired. */
export default class ExportNotFound extends ExpectedError {
  static status = 404
  static code = 'E_EXPORT_NOT_FOUND'
  static message = 'This export is not there'
}
