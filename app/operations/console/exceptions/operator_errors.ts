import ExpectedError from '#foundation/exceptions/expected_error'

/** Somebody who runs the installation already has this address. */
export class OperatorExists extends ExpectedError {
  static status = 409
  static code = 'E_OPERATOR_EXISTS'
  static message = 'There is an operator with this email already'
  field = 'email'
}

/** Without an operator nobody could run the installation. */
export class LastOperator extends ExpectedError {
  static status = 422
  static code = 'E_LAST_OPERATOR'
  static message = 'The last operator who can sign in cannot be disabled'
}

/** The link to set an operator up was used, is too old, or never was: which, is not told. */
export class SetUpLinkInvalid extends ExpectedError {
  static status = 410
  static code = 'E_SET_UP_LINK_INVALID'
  static message = 'The link does not work any more'
}

/** A command or form names a workspace that is not there. */
export class WorkspaceNotFound extends ExpectedError {
  static status = 404
  static code = 'E_WORKSPACE_NOT_FOUND'

  constructor(slug: string) {
    super(`There is no workspace "${slug}"`)
    this.details = { slug }
  }
}

/** What was typed to confirm a deletion is not the workspace's address. */
export class SlugMismatch extends ExpectedError {
  static status = 422
  static code = 'E_SLUG_MISMATCH'
  field = 'slug'

  constructor(slug: string) {
    super(`Type "${slug}" to confirm`)
    this.details = { slug }
  }
}

/** The workspace has not agreed, or does no more, that the operator signs in. */
export class NoConsent extends ExpectedError {
  static status = 403
  static code = 'E_NO_CONSENT'
  static message = 'The workspace has not granted access to support'
}

/** Nobody owns the workspace, so nobody could take an archive of it. */
export class NoOwner extends ExpectedError {
  static status = 422
  static code = 'E_NO_OWNER'
  static message = 'The workspace has no owner who could take the archive'
}
