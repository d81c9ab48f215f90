import ExpectedError from '#foundation/exceptions/expected_error'

/** A form names a team or a person that is not, or no longer, to be chosen here. */
export default class UnknownChoice extends ExpectedError {
  static code = 'E_INVALID_CHOICE'
  static status = 422
  static message = 'What was chosen is not available here'

  constructor(field: string) {
    super()
    this.field = field
  }
}
