import ExpectedError from '#foundation/exceptions/expected_error'

/** Who was anonymized cannot be changed or brought back. */
export default class PersonIsGone extends ExpectedError {
  static code = 'E_PERSON_IS_GONE'
  static status = 422
  static message = 'This person was anonymized'
}
