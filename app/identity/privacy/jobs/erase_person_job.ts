import { DateTime } from 'luxon'
import { Job } from '#foundation/queue/job'
import { ErasePerson } from '#identity/privacy/actions/erase_person'
import Erasure from '#identity/privacy/models/erasure'

/** Anonymizes a person as it was asked for. */
export class ErasePersonJob extends Job<{ erasureId: number }> {
  static jobName = 'identity.erase_person'
  static priority = 'bulk' as const

  async run() {
    const erasure = await Erasure.find(this.payload.erasureId)
    if (erasure) await new ErasePerson().execute(erasure)
  }

  async failed(_error: Error, isLast: boolean) {
    if (!isLast) return
    const erasure = await Erasure.find(this.payload.erasureId)
    if (erasure && !erasure.finishedAt) await erasure.merge({ failedAt: DateTime.now() }).save()
  }
}
