import logger from '@adonisjs/core/services/logger'

/** Requests that go on without a worker, in one process. */
const MOST_LET_GO = 200

const going = new Set<Promise<void>>()

/**
 * Waits for work a moment and then lets it go on by itself, so that a receiver that takes its
 * time keeps no worker from its other jobs. What is lost with the process is found by the clock:
 * its claim ends.
 */
export async function letGoAfter(patience: number, work: Promise<void>): Promise<void> {
  if (going.size >= MOST_LET_GO) return work
  const { promise, resolve } = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => resolve('late'), patience)
  try {
    if ((await Promise.race([work, promise])) !== 'late') return
  } finally {
    clearTimeout(timer)
  }
  const watched = work
    .catch((error) => logger.error({ err: error }, 'A webhook could not be delivered'))
    .finally(() => going.delete(watched))
  going.add(watched)
}
