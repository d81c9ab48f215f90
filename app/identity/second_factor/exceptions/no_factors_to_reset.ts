import ExpectedError from '#foundation/exceptions/expected_error'

/** There is nothing to reset, or a reset is already under way. */
export default class NoFactorsToReset extends ExpectedError {
  static code = 'E_NO_FACTORS_TO_RESET'
  static status = 422
  static message = 'There is nothing to reset'
}
