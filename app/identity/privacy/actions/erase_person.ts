import { DateTime } from 'luxon'
import type Erasure from '#identity/privacy/models/erasure'
import { findTraces } from '#identity/privacy/find_traces'
import { personalDataHolders } from '#identity/privacy/personal_data'
import User from '#identity/models/user'

/**
 * Has every place forget a person, one after the other. Cut off in between, it goes on where it
 * stopped: what the remaining places need to find the person goes last.
 */
export class ErasePerson {
  async execute(erasure: Erasure): Promise<void> {
    if (erasure.finishedAt) return
    const user = await User.findOrFail(erasure.userId)
    const traces = await findTraces(user)
    const { withMessages, withFiles } = erasure
    const holders = personalDataHolders()
    for (const [step, holder] of holders.entries()) {
      if (step < erasure.stepsDone) continue
      await holder.erase(traces, { withMessages, withFiles })
      await erasure.merge({ stepsDone: step + 1 }).save()
    }
    await erasure.merge({ finishedAt: DateTime.now(), failedAt: null }).save()
  }
}
