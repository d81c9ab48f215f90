import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import User from '#identity/models/user'
import LastFactorNeeded from '#identity/second_factor/exceptions/last_factor_needed'
import RecoveryCode from '#identity/second_factor/models/recovery_code'
import Passkey from '#identity/second_factor/models/passkey'
import TotpFactor from '#identity/second_factor/models/totp_factor'
import WorkspaceSettings from '#tenancy/models/workspace_settings'

export interface Factors {
  hasTotp: boolean
  passkeys: Passkey[]
  recoveryCodesLeft: number
}

/** What a person has beside their password. */
export async function factorsOf(
  userId: number,
  client?: TransactionClientContract
): Promise<Factors> {
  const totp = await TotpFactor.query({ client })
    .where('user_id', userId)
    .whereNotNull('confirmed_at')
    .first()
  const passkeys = await Passkey.query({ client }).where('user_id', userId).orderBy('id')
  const codes = await RecoveryCode.query({ client })
    .where('user_id', userId)
    .whereNull('used_at')
    .select('id')
  return { hasTotp: totp !== null, passkeys, recoveryCodesLeft: codes.length }
}

/** Whether the workspace lets nobody of this person's role in without a second factor. */
export async function demandsFactor(
  user: User,
  client?: TransactionClientContract
): Promise<boolean> {
  const { secondFactorRoles } = await WorkspaceSettings.current(client)
  return secondFactorRoles.includes(user.role)
}

/** The person's row, so that of two changes to their factors one waits for the other. */
export function lockPerson(userId: number, trx: TransactionClientContract): Promise<User> {
  return User.query({ client: trx }).where('id', userId).forUpdate().firstOrFail()
}

/** To be called in the transaction that added a factor. */
export async function noteFactorAdded(user: User): Promise<void> {
  if (!user.secondFactorAt) await user.merge({ secondFactorAt: DateTime.now() }).save()
}

/**
 * To be called in the transaction that took a factor away. Codes that replace a factor go
 * with the last one.
 *
 * @throws LastFactorNeeded
 */
export async function noteFactorRemoved(user: User, trx: TransactionClientContract): Promise<void> {
  const { hasTotp, passkeys } = await factorsOf(user.id, trx)
  if (hasTotp || passkeys.length > 0) return
  if (await demandsFactor(user, trx)) throw new LastFactorNeeded()
  await RecoveryCode.query({ client: trx }).where('user_id', user.id).delete()
  await user.merge({ secondFactorAt: null }).save()
}
