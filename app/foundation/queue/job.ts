/** Ids only: what a job needs is loaded again when it runs, so that it never acts on old facts. */
export type JobPayload = Record<string, number | string | null>

export type QueueName = 'events' | 'jobs'

/**
 * `urgent` is for what somebody waits for at the screen, `bulk` for what may take its time
 * and everybody's; all of one kind comes before the next.
 */
export type JobPriority = 'urgent' | 'usual' | 'bulk'

export interface RetryPolicy {
  /** Runs in all, the first one included. */
  attempts: number
  /** Milliseconds before the second run; doubles from run to run, with a quarter of jitter. */
  firstDelay: number
}

/**
 * Work for later on behalf of one workspace: it enters the workspace, loads what its ids
 * name and calls one action. It may run more than once, so `run` must be idempotent.
 */
export abstract class Job<Payload extends JobPayload = JobPayload> {
  /** Stored with the job: rename the class, never the name. */
  static jobName: string

  /** `events` is for what must be quick; anything that may wait for a network belongs to `jobs`. */
  static queue: QueueName = 'jobs'

  /** Workspaces take turns within one priority. */
  static priority: JobPriority = 'usual'

  /** About twenty minutes in all. */
  static retry: RetryPolicy = { attempts: 8, firstDelay: 5_000 }

  /**
   * Failed jobs stay for people to look at and the ids of done ones are known for a day,
   * unless something else remembers both.
   */
  static isRemembered = true

  /** Jobs of a suspended workspace wait until it is reactivated, except those that say this. */
  static runsWhileSuspended = false

  constructor(readonly payload: Payload) {}

  abstract run(): Promise<void>

  /** Called inside the workspace after a run that threw. */
  async failed(_error: Error, _isLast: boolean): Promise<void> {}
}

export type JobClass = Omit<typeof Job, 'prototype'> & (new (payload: any) => Job<any>)
