import ExpectedError from '#foundation/exceptions/expected_error'

/** No mailbox of this workspace. */
export class MailboxNotFound extends ExpectedError {
  static status = 404
  static code = 'E_MAILBOX_NOT_FOUND'
}

/** An address stands for one mailbox. */
export class MailAddressTaken extends ExpectedError {
  static status = 422
  static code = 'E_MAIL_ADDRESS_TAKEN'

  constructor(
    address: string,
    override field: string
  ) {
    super(`${address} is taken`)
    this.details = { address }
  }
}

/** Somebody else's, as far as this installation knows. */
export class MailAddressForeign extends ExpectedError {
  static status = 422
  static code = 'E_MAIL_ADDRESS_FOREIGN'

  constructor(
    address: string,
    override field: string
  ) {
    super(`${address} is not the workspace's own`)
    this.details = { address }
  }
}

/** Every workspace can be written to from its first minute, for good. */
export class MailboxIsBuiltIn extends ExpectedError {
  static status = 422
  static code = 'E_MAILBOX_IS_BUILT_IN'
}

/** Something has to be written from. */
export class DefaultMailboxStays extends ExpectedError {
  static status = 422
  static code = 'E_DEFAULT_MAILBOX_STAYS'
}

/** Passwords travel encrypted, but for networks that the operator named. */
export class MailEncryptionNeeded extends ExpectedError {
  static status = 422
  static code = 'E_MAIL_ENCRYPTION_NEEDED'

  constructor(override field: string) {
    super('Without encryption passwords could be read on their way')
  }
}

/** More than anybody oversees. */
export class TooManyMailboxes extends ExpectedError {
  static status = 422
  static code = 'E_TOO_MANY_MAILBOXES'
  field = 'address'

  constructor(limit: number) {
    super(`A workspace may have ${limit} mailboxes`)
    this.details = { limit }
  }
}

/** More than anybody oversees. */
export class TooManyIntakeTokens extends ExpectedError {
  static status = 422
  static code = 'E_TOO_MANY_INTAKE_TOKENS'

  constructor(limit: number) {
    super(`A mailbox may have ${limit} tokens`)
    this.details = { limit }
  }
}
