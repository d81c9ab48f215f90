import ExpectedError from '#foundation/exceptions/expected_error'

/** An invitation that was accepted or revoked is over. */
export default class InvitationNotWaiting extends ExpectedError {
  static code = 'E_INVITATION_NOT_WAITING'
  static status = 422
  static message = 'This invitation was accepted or withdrawn'
}
