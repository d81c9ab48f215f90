import ExpectedError from '#foundation/exceptions/expected_error'

/** The workspace has this domain already. */
export default class DomainExists extends ExpectedError {
  static status = 422
  static code = 'E_DOMAIN_EXISTS'
  static message = 'This domain is on the list already'
  field = 'host'
}
