import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { record } from '#foundation/events/record'
import FactorReset from '#identity/second_factor/models/factor_reset'
import FactorResetCancelled from '#identity/second_factor/resets/events/factor_reset_cancelled'

interface Cancellation {
  userId: number
  /** The person themselves, or an admin who takes it back. */
  actorId: number
}

/** Stops a person's reset before it takes effect; nothing happens when there is none. */
export class CancelFactorReset {
  async execute({ userId, actorId }: Cancellation, trx: TransactionClientContract) {
    const reset = await FactorReset.query({ client: trx })
      .where('user_id', userId)
      .whereNull('cancelled_at')
      .whereNull('executed_at')
      .forUpdate()
      .first()
    if (!reset) return null
    await reset.merge({ cancelledAt: DateTime.now() }).save()
    const payload = { userId, resetId: reset.id }
    await record(new FactorResetCancelled({ actorId, payload }), trx)
    return reset
  }
}
