import ExpectedError from '#foundation/exceptions/expected_error'

/** Two teams with one name could not be told apart. */
export default class TeamNameTaken extends ExpectedError {
  static code = 'E_TEAM_NAME_TAKEN'
  static status = 422
  static message = 'There is a team with this name already'
  field = 'name'
}
