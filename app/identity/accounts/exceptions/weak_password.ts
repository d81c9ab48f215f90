import ExpectedError from '#foundation/exceptions/expected_error'
import type { PasswordFlaw } from '#foundation/validation/password_flaw'

const codes: Record<PasswordFlaw, string> = {
  too_short: 'E_PASSWORD_TOO_SHORT',
  too_common: 'E_PASSWORD_TOO_COMMON',
  personal: 'E_PASSWORD_PERSONAL',
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
