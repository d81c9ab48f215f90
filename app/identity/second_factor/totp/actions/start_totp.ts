import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import TotpExists from '#identity/second_factor/exceptions/totp_exists'
import { lockPerson } from '#identity/second_factor/factors'
import TotpFactor from '#identity/second_factor/models/totp_factor'
import { Totp } from '#identity/second_factor/totp/totp'

/**
 * Makes a secret for an app to be set up with. Asked again before a code has confirmed it, a
 * new secret takes its place.
 *
 * @throws TotpExists
 */
export class StartTotp {
  async execute(user: User): Promise<void> {
    await transaction(async (trx) => {
      await lockPerson(user.id, trx)
      const existing = await TotpFactor.query({ client: trx }).where('user_id', user.id).first()
      if (existing?.confirmedAt) throw new TotpExists()
      await existing?.delete()
      const secret = TotpFactor.sealFor(user.tenantId, user.id, Totp.createSecret())
      await TotpFactor.create({ userId: user.id, secret }, { client: trx })
    })
  }
}
