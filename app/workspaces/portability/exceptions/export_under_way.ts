import ExpectedError from '#foundation/exceptions/expected_error'

/** One export at a time: a second one would hold the same. */
export default class ExportUnderWay extends ExpectedError {
  static status = 409
  static code = 'E_EXPORT_UNDER_WAY'
  static message = 'An export is being made already'
}
