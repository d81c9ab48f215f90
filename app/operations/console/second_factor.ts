import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { encryptedColumn } from '#foundation/encryption/encrypted_column'
import WrongCode from '#identity/second_factor/exceptions/wrong_code'
import { RecoveryCodes } from '#identity/second_factor/recovery/recovery_codes'
import { Totp } from '#identity/second_factor/totp/totp'
import Operator from '#operations/console/models/operator'
import { giveBackFactorTries, takeFactorTry } from '#operations/console/sign_in_limits'

const secrets = encryptedColumn('operators.totp_secret')

/** How the second factor was shown. */
export type Shown = 'totp' | 'recovery_code'

/** The secret that an operator who sets up their app is shown; made when it is first asked for. */
export async function draftSecret(operator: Operator): Promise<string> {
  if (operator.totpSecret) return secrets.open(operator.totpSecret, { id: operator.id })
  const secret = Totp.createSecret()
  await operator.merge({ totpSecret: secrets.seal(secret, { id: operator.id }) }).save()
  return secret
}

/**
 * Takes a first code as the proof that the app knows the secret.
 *
 * @returns recovery codes, which nobody can read again
 * @throws WrongCode
 */
export async function confirmSecret(operatorId: number, code: string): Promise<string[]> {
  return changing(operatorId, async (operator) => {
    const step = operator.hasSecondFactor ? null : verify(operator, code)
    if (step === null) throw new WrongCode()
    const codes = RecoveryCodes.create()
    await operator
      .merge({
        totpConfirmedAt: DateTime.now(),
        lastTotpStep: step,
        recoveryCodes: codes.map((one) => RecoveryCodes.hash(one)),
      })
      .save()
    return codes
  })
}

/**
 * Takes a code of the app or from the recovery list; each is good once.
 *
 * @throws WrongCode
 */
export async function showFactor(operatorId: number, code: string): Promise<Shown> {
  return changing(operatorId, async (operator) => {
    const step = operator.hasSecondFactor ? verify(operator, code) : null
    if (step !== null) {
      await operator.merge({ lastTotpStep: step }).save()
      return 'totp'
    }
    const used = RecoveryCodes.verify(code, operator.recoveryCodes)
    if (used === null) throw new WrongCode()
    await operator
      .merge({ recoveryCodes: operator.recoveryCodes.filter((hash) => hash !== used) })
      .save()
    return 'recovery_code'
  })
}

/** One after the other, so that a code is not used twice at once; wrong ones are counted. */
async function changing<Result>(
  operatorId: number,
  change: (operator: Operator) => Promise<Result>
): Promise<Result> {
  await takeFactorTry(operatorId)
  const result = await db.connection(Operator.connection).transaction(async (trx) => {
    const operator = await Operator.query({ client: trx })
      .where('id', operatorId)
      .forUpdate()
      .firstOrFail()
    return change(operator)
  })
  await giveBackFactorTries(operatorId)
  return result
}

function verify({ id, totpSecret, lastTotpStep }: Operator, code: string) {
  if (!totpSecret) return null
  return Totp.verify(secrets.open(totpSecret, { id }), code, lastTotpStep)
}
