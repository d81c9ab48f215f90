import ExpectedError from '#foundation/exceptions/expected_error'

/** No invitation of this workspace has this id. */
export default class InvitationNotFound extends ExpectedError {
  static code = 'E_INVITATION_NOT_FOUND'
  static status = 404
  static message = 'There is no such invitation here'
}
