import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import { IssueLink } from '#identity/links/actions/issue_link'
import User from '#identity/models/user'
import FactorReset from '#identity/second_factor/models/factor_reset'
import FactorResetAgreed from '#identity/second_factor/resets/events/factor_reset_agreed'
import { OPERATOR_WAIT_HOURS } from '#identity/second_factor/resets/waits'

/** The person agrees, by the mailed link: the wait begins, and another link can still stop it. */
export class AgreeToReset {
  async execute(resetId: number, trx: TransactionClientContract): Promise<FactorReset | null> {
    const reset = await FactorReset.query({ client: trx }).where('id', resetId).forUpdate().first()
    if (reset?.state !== 'awaiting_consent') return null
    const now = DateTime.now()
    const takesEffectAt = now.plus({ hours: OPERATOR_WAIT_HOURS })
    await reset.merge({ consentedAt: now, takesEffectAt }).save()
    const person = await User.findOrFail(reset.userId, { client: trx })
    const payload = { userId: person.id, resetId: reset.id }
    await record(new FactorResetAgreed({ actorId: person.id, payload }), trx)
    const link = { purpose: 'factor_reset', email: person.email } as const
    await new IssueLink().execute(
      {
        ...link,
        userId: person.id,
        payload: {
          resetId: reset.id,
          by: person.name,
          byOperator: 'yes',
          hours: String(OPERATOR_WAIT_HOURS),
        },
      },
      trx
    )
    return reset
  }
}
