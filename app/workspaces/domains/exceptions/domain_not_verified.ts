import ExpectedError from '#foundation/exceptions/expected_error'

/** Mails must not lead to a host that is not shown to be the workspace's. */
export default class DomainNotVerified extends ExpectedError {
  static status = 422
  static code = 'E_DOMAIN_NOT_VERIFIED'
  static message = 'Verify the domain first'
}
