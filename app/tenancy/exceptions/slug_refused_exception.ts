import ExpectedError from '#foundation/exceptions/expected_error'

/** The address asked for cannot become a host name, or is kept for the installation. */
export class SlugRefusedException extends ExpectedError {
  static status = 422
  static code = 'E_WORKSPACE_ADDRESS_REFUSED'
  field = 'slug'

  constructor(slug: string) {
    super(`"${slug}" cannot be the address of a workspace`)
    this.details = { slug }
  }
}
