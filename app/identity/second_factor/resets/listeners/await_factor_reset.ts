import { enqueue } from '#foundation/queue/enqueue'
import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import FactorReset from '#identity/second_factor/models/factor_reset'
import type FactorResetAgreed from '#identity/second_factor/resets/events/factor_reset_agreed'
import type FactorResetStarted from '#identity/second_factor/resets/events/factor_reset_started'
import { ExecuteFactorReset } from '#identity/second_factor/resets/jobs/execute_factor_reset'

/** Has a reset carried out once its wait is over, also if the person never signs in again. */
export default class AwaitFactorReset implements Listener<FactorResetStarted | FactorResetAgreed> {
  static listenerName = 'identity.await_factor_reset'

  async handle({ payload }: RecordedEvent<FactorResetStarted | FactorResetAgreed>) {
    const { userId, resetId } = payload
    const reset = await FactorReset.find(resetId)
    if (reset?.state !== 'waiting') return
    const delay = Math.max(0, reset.takesEffectAt!.toMillis() - Date.now()) + 1_000
    await enqueue(new ExecuteFactorReset({ userId, resetId }), {
      id: `factor-reset-${resetId}`,
      delay,
    })
  }
}
