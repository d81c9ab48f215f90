import ExpectedError from '#foundation/exceptions/expected_error'

/** Who cannot be in copy: staff follow a ticket instead, and a mailbox would write to itself. */
export class CcIsStaff extends ExpectedError {
  static status = 422
  static code = 'E_CC_IS_STAFF'
  static message = 'Staff cannot be in copy: they follow the ticket instead.'
  field = 'email'
}

export class CcIsMailbox extends ExpectedError {
  static status = 422
  static code = 'E_CC_IS_MAILBOX'
  static message = 'This is an address of your own workspace.'
  field = 'email'
}

export class TooManyCcs extends ExpectedError {
  static status = 422
  static code = 'E_TOO_MANY_CCS'
  static message = 'No more people can be in copy of this ticket.'
  field = 'email'
}
