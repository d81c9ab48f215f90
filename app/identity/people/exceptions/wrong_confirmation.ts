import ExpectedError from '#foundation/exceptions/expected_error'

/** What was typed to confirm is not the person's address. */
export default class WrongConfirmation extends ExpectedError {
  static code = 'E_WRONG_CONFIRMATION'
  static status = 422
  static message = 'This is not the address of the person'
  field = 'confirmation'
}
