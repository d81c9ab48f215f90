/** Work that comes round again for the installation as a whole, whichever process is there. */
export interface ScheduledTask {
  /** Stored with the queue: a renamed task is a new one. */
  name: string
  /** When, as cron writes it, in UTC. */
  pattern: string
  /** Idempotent: it may be called again, and twice at once. */
  run(): Promise<void>
}

let tasks: readonly ScheduledTask[] = []

/** `start/scheduler.ts` is the only place that calls it. */
export function scheduleTasks(list: readonly ScheduledTask[]) {
  tasks = list
}

export const scheduledTasks = () => tasks

/** @throws for a name that no task has any more */
export function findTask(name: string): ScheduledTask {
  const task = tasks.find((one) => one.name === name)
  if (!task) throw new Error(`No task is named "${name}": list it in start/scheduler.ts`)
  return task
}
