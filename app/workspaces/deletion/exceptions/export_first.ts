import ExpectedError from '#foundation/exceptions/expected_error'

/** Nobody deletes a workspace without having its data, unless they say that they need none. */
export default class ExportFirst extends ExpectedError {
  static status = 422
  static code = 'E_EXPORT_FIRST'
  static message = 'An export comes first'
  field = 'hasEverything'
}
