import ExpectedError from '#foundation/exceptions/expected_error'

/** The host of a request belongs to no workspace. Answered by a page of its own. */
export class UnknownWorkspaceException extends ExpectedError {
  static status = 404
  static code = 'E_UNKNOWN_WORKSPACE'

  constructor(host: string) {
    super(`There is no workspace at ${host}`)
    this.details = { host }
  }
}
