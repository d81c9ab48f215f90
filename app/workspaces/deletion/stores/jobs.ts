import { setTimeout as delay } from 'node:timers/promises'
import app from '@adonisjs/core/services/app'
import type { JobType } from 'bullmq'
import { JobQueue } from '#foundation/queue/job_queue'
import type { QueueName } from '#foundation/queue/job'
import type { WorkspaceStore } from '#workspaces/deletion/workspace_store'

const QUEUES: QueueName[] = ['events', 'jobs']
const STATES: JobType[] = ['active', 'wait', 'delayed', 'prioritized', 'completed', 'failed']
const PAGE = 500

/** For how long jobs that are running now are waited for, in milliseconds. */
const PATIENCE = 60_000

/** Jobs of the workspace, waiting and remembered ones; those that run are waited for. */
export const jobStore: WorkspaceStore = {
  name: 'jobs',

  async remove({ id }) {
    const giveUpAt = Date.now() + PATIENCE
    while ((await removeAll(id)) > 0) {
      if (Date.now() > giveUpAt) throw new Error(`Jobs of workspace ${id} do not end`)
      await delay(200)
    }
  },
}

/** @returns how many could not be removed, as they are running */
async function removeAll(tenantId: number): Promise<number> {
  const queue = await app.container.make(JobQueue)
  let running = 0
  for (const name of QUEUES) {
    for (const state of STATES) {
      running += await removeFrom(queue, name, state, tenantId)
    }
  }
  return running
}

async function removeFrom(queue: JobQueue, name: QueueName, state: JobType, tenantId: number) {
  let running = 0
  let start = 0
  while (true) {
    const jobs = await queue.named(name).getJobs([state], start, start + PAGE - 1)
    const ours = jobs.filter((job) => job?.data.tenantId === tenantId)
    let removed = 0
    for (const job of ours) {
      // A job that runs is locked, and may have ended since it was listed.
      const isGone = await job.remove().then(
        () => true,
        () => false
      )
      if (isGone) removed++
      else running++
    }
    if (jobs.length < PAGE) return running
    start += PAGE - removed
  }
}
