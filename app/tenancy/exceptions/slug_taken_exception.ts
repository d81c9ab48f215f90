import ExpectedError from '#foundation/exceptions/expected_error'

/** Another workspace has this address already. */
export class SlugTakenException extends ExpectedError {
  static status = 409
  static code = 'E_WORKSPACE_ADDRESS_TAKEN'
  field = 'slug'

  constructor(slug: string) {
    super(`The address "${slug}" belongs to another workspace`)
    this.details = { slug }
  }
}
