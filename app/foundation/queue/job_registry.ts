import type { JobClass, JobPriority } from '#foundation/queue/job'

const classes = new Map<string, JobClass>()

/** Makes job classes known to workers; `start/jobs.ts` is the list. */
export function registerJobs(jobs: JobClass[]) {
  for (const job of jobs) {
    const known = classes.get(job.jobName)
    if (known && known !== job) throw new Error(`Two job classes are named "${job.jobName}"`)
    classes.set(job.jobName, job)
  }
}

/** @throws for a name no class has; the job stays among the failed ones. */
export function findJob(name: string): JobClass {
  const job = classes.get(name)
  if (!job) throw new Error(`No job is named "${name}": list its class in start/jobs.ts`)
  return job
}

/** Every class that start/jobs.ts lists. */
export function listedJobs(): JobClass[] {
  return [...classes.values()]
}

/** Of a class that is not listed any more, too. */
export function priorityOf(name: string): JobPriority {
  return classes.get(name)?.priority ?? 'usual'
}
