import ExpectedError from '#foundation/exceptions/expected_error'

/** The same invitation again and again would be a nuisance. */
export default class SentTooOften extends ExpectedError {
  static code = 'E_INVITATION_SENT_TOO_OFTEN'
  static status = 422
  static message = 'This invitation has been sent often enough'
}
