import ExpectedError from '#foundation/exceptions/expected_error'

/** Who invited may not invite, or not to this role, any more; or who was invited may not come. */
export default class InvitationRefused extends ExpectedError {
  static code = 'E_INVITATION_REFUSED'
  static status = 410
  static message = 'This invitation is not good any more'
}
