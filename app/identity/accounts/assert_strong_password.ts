import { passwordFlaw } from '#foundation/validation/password_flaw'
import WeakPassword from '#identity/accounts/exceptions/weak_password'

/**
 * For a password whose person is known only behind the form.
 *
 * @throws WeakPassword
 */
export function assertStrongPassword(password: string, email: string, field = 'password'): void {
  const flaw = passwordFlaw(password, [email])
  if (flaw) throw new WeakPassword(flaw, field)
}
