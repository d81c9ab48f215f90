import ExpectedError from '#foundation/exceptions/expected_error'
import type { PasswordFlaw } from '#identity/accounts/password_policy'

const codes: Record<PasswordFlaw, string> = {
  too_short: 'E_PASSWORD_TOO_SHORT',
  too_common: 'E_PASSWORD_TOO_COMMON',
  contains_email: 'E_PASSWORD_CONTAINS_EMAIL',
}

/** A new password would be guessed soon; the sentence says what is wrong with it. */
export default class WeakPassword extends ExpectedError {
  static status = 422
  static message = 'The password is too easy to guess'

  constructor(
    flaw: PasswordFlaw,
    public override field: string
  ) {
    super()
    this.code = codes[flaw]
  }
}
