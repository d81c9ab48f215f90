import ExpectedError from '#foundation/exceptions/expected_error'

/** No team of this workspace has this id, or it was deleted. */
export default class TeamNotFound extends ExpectedError {
  static code = 'E_TEAM_NOT_FOUND'
  static status = 404
  static message = 'There is no such team here'
}
