import ExpectedError from '#foundation/exceptions/expected_error'

/** More hosts than a company has help desks. */
export default class TooManyDomains extends ExpectedError {
  static status = 422
  static code = 'E_TOO_MANY_DOMAINS'
  field = 'host'

  constructor(limit: number) {
    super(`A workspace may have ${limit} domains`)
    this.details = { limit }
  }
}
