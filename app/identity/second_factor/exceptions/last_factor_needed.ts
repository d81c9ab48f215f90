import ExpectedError from '#foundation/exceptions/expected_error'

/** The workspace demands a second factor of this role, so the last one stays. */
export default class LastFactorNeeded extends ExpectedError {
  static code = 'E_LAST_FACTOR_NEEDED'
  static status = 422
  static message = 'The last second factor cannot be removed'
}
