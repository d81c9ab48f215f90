import ExpectedError from '#foundation/exceptions/expected_error'

/** Nobody of this workspace has this id. */
export default class PersonNotFound extends ExpectedError {
  static code = 'E_PERSON_NOT_FOUND'
  static status = 404
  static message = 'There is no such person here'
}
