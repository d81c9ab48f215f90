import ExpectedError from '#foundation/exceptions/expected_error'
import type { DomainProblem } from '#workspaces/domains/domain_name'

/** Nothing of ours can be served at such a host. */
export default class DomainRefused extends ExpectedError {
  static status = 422
  static code = 'E_DOMAIN_REFUSED'
  field = 'host'

  constructor(host: string, problem: DomainProblem) {
    super(`"${host}" cannot be the domain of a workspace`)
    this.details = { host, problem }
  }
}
