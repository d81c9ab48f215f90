import ExpectedError from '#foundation/exceptions/expected_error'

/** The workspace has no such domain, whether or not another one has. */
export default class DomainNotFound extends ExpectedError {
  static status = 404
  static code = 'E_DOMAIN_NOT_FOUND'
  static message = 'There is no such domain here'
}
