import ExpectedError from '#foundation/exceptions/expected_error'

/** The link was used, revoked, is too old or never was: which, a stranger is not told. */
export default class LinkInvalid extends ExpectedError {
  static status = 410
  static code = 'E_LINK_INVALID'
  static message = 'The link does not work any more'
}
