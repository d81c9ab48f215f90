import ExpectedError from '#foundation/exceptions/expected_error'

/** The token is none of this workspace's, or none of the operator's. */
export class IntakeUnauthorized extends ExpectedError {
  static status = 401
  static code = 'E_INTAKE_UNAUTHORIZED'
}

/** Larger than what is taken from anybody. */
export class MailTooLarge extends ExpectedError {
  static status = 413
  static code = 'E_MAIL_TOO_LARGE'

  constructor(limit: number) {
    super(`A mail may have ${limit} bytes`)
    this.details = { megabytes: Math.floor(limit / 1024 / 1024) }
  }
}

/** There was no mail in what was sent. */
export class MailMissing extends ExpectedError {
  static status = 422
  static code = 'E_MAIL_MISSING'
}

/** None of the recipients is an address of a workspace. */
export class NoSuchRecipient extends ExpectedError {
  static status = 422
  static code = 'E_NO_SUCH_RECIPIENT'
}
