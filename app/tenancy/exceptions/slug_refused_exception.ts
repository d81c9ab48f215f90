import ExpectedError from '#foundation/exceptions/expected_error'
import { slugProblem } from '#tenancy/slug'

/** The address asked for cannot become a host name, is kept for the installation, or deceives. */
export class SlugRefusedException extends ExpectedError {
  static status = 422
  static code = 'E_WORKSPACE_ADDRESS_REFUSED'
  field = 'slug'

  constructor(slug: string) {
    super(`"${slug}" cannot be the address of a workspace`)
    this.details = { slug, problem: slugProblem(slug) ?? 'characters' }
  }
}
