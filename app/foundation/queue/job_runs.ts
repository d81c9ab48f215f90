import type { QueueName } from '#foundation/queue/job'

/** One run of a job, told when it is over. */
export interface JobRun {
  job: string
  queue: QueueName
  tenantId: number
  /** `crowded` did not begin: its workspace had its share of slots already. */
  result: 'done' | 'failed' | 'postponed' | 'crowded'
  seconds: number
  /** Of a failure: whether it will not be run again. */
  isLast?: boolean
}

type Observer = (run: JobRun) => void

const observers = new Set<Observer>()

/** Hears of every run of this process, for counting. */
export function observeJobRuns(observer: Observer) {
  observers.add(observer)
}

export function tellJobRun(run: JobRun) {
  for (const observer of observers) observer(run)
}
