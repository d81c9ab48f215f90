import ExpectedError from '#foundation/exceptions/expected_error'

/** A form chose a status, person or team that this workspace does not have. */
export default class InvalidChoice extends ExpectedError {
  static status = 422
  static code = 'E_INVALID_CHOICE'
  static message = 'What was chosen is not available here any more.'

  constructor(field: string) {
    super()
    this.field = field
  }
}
