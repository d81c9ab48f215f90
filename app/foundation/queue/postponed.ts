/**
 * Thrown by a job that must not run yet. It waits until the given moment and is run again;
 * that costs none of its attempts, so however long it takes nothing is lost.
 */
export class Postponed extends Error {
  constructor(
    readonly until: Date,
    reason: string
  ) {
    super(reason)
  }
}
