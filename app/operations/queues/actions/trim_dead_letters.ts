import logger from '@adonisjs/core/services/logger'
import { DeadLetters, type DeadLetter } from '#operations/queues/dead_letters'
import { trimmedLetters } from '#operations/metrics/registry'

const KEPT_DAYS = 30
const KEPT = 20_000
const AT_ONCE = 500

/** Bounds what failed for good by age and number; what goes is written to the log, one by one. */
export class TrimDeadLetters {
  async execute({ keptDays = KEPT_DAYS, kept = KEPT } = {}): Promise<void> {
    const letters = await DeadLetters.open()
    const before = Date.now() - keptDays * 24 * 3600_000
    const seen = { job: 0, delivery: 0 }
    const old: DeadLetter[] = []
    for await (const letter of letters.all()) {
      seen[letter.kind] += 1
      if (seen[letter.kind] > kept || letter.failedAt.getTime() < before) old.push(letter)
    }
    for (let start = 0; start < old.length; start += AT_ONCE) {
      const ids = old.slice(start, start + AT_ONCE).map(({ id }) => id)
      for (const letter of await letters.discard(ids)) this.tell(letter)
    }
  }

  private tell(letter: DeadLetter) {
    trimmedLetters.inc({ name: letter.name })
    logger.warn({ ...letter }, 'Dead letter dropped: it is too old, or there are too many')
  }
}
