import type User from '#identity/models/user'
import SecondFactorRequired from '#identity/second_factor/exceptions/second_factor_required'
import { UseRecoveryCode } from '#identity/second_factor/recovery/actions/use_recovery_code'
import { UseTotp } from '#identity/second_factor/totp/actions/use_totp'
import { SignInLimits } from '#identity/sign_in_limits'

/**
 * Checks a typed code, of an app or of the recovery list, as slowly as a password. Nobody
 * gets here without the first factor, so a stranger cannot use up a person's tries.
 *
 * @throws WrongCode
 * @throws E_TOO_MANY_REQUESTS
 */
export async function checkCode(user: User, { code, ip }: { code: string; ip: string }) {
  const limits = new SignInLimits(ip, user.email, 'second_factor')
  await limits.take()
  const action = isTotp(code) ? new UseTotp() : new UseRecoveryCode()
  await action.execute(user.id, code)
  await limits.giveBack()
}

/**
 * For programs that sign in with a password: somebody with a second factor has to send a code
 * along, of their app or of the recovery list.
 *
 * @throws SecondFactorRequired, WrongCode
 */
export async function proveSecondFactor(
  user: User,
  { code, ip }: { code: string | undefined; ip: string }
): Promise<void> {
  if (!user.secondFactorAt) return
  if (!code) throw new SecondFactorRequired()
  await checkCode(user, { code, ip })
}

/** Six digits, however they are grouped; recovery codes are longer. */
function isTotp(code: string) {
  return code.replaceAll(/[\s-]/g, '').length <= 6
}
