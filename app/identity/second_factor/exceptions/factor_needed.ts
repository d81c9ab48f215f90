import ExpectedError from '#foundation/exceptions/expected_error'

/** The person has to set up a second factor before anything else. */
export default class FactorNeeded extends ExpectedError {
  static code = 'E_SECOND_FACTOR_NEEDED'
  static status = 403
  static message = 'Set up a second factor first'
}
