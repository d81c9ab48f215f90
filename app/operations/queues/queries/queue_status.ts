import app from '@adonisjs/core/services/app'
import { JobQueue, queueNames } from '#foundation/queue/job_queue'
import { lastRuns, type TaskRun } from '#foundation/queue/schedule/task_runs'
import { scheduledTasks } from '#foundation/queue/schedule/scheduled_tasks'
import type { QueueName } from '#foundation/queue/job'
import { systemDatabase } from '#tenancy/system_database'

export interface QueueStatus {
  name: QueueName
  waiting: number
  active: number
  delayed: number
  failed: number
  /** Since when the job has been ready that waits longest. */
  oldestWaiting: Date | null
}

/** Counting stops there: beyond it only the age matters. */
export const COUNTED = 10_000

const TOP = 10

export async function queueStatus(): Promise<QueueStatus[]> {
  const queue = await app.container.make(JobQueue)
  return Promise.all(
    queueNames.map(async (name) => {
      const bull = queue.named(name)
      const [counts, oldestWaiting] = await Promise.all([
        bull.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed'),
        queue.backend.oldestWaiting(queue.nameOf(name)),
      ])
      const { wait = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts
      return { name, waiting: wait + prioritized, active, delayed, failed, oldestWaiting }
    })
  )
}

export interface Outbox {
  /** At most `COUNTED`. */
  unrelayed: number
  oldest: Date | null
  /** On their way to listeners, at most `COUNTED`. */
  pending: number
  /** Given up, at most `COUNTED`. */
  failed: number
}

/** The oldest of each workspace is at the end of an index. */
export async function outboxStatus(): Promise<Outbox> {
  const { rows } = await systemDatabase().rawQuery<{ rows: [Outbox] }>(
    `with recursive pending(tenant_id) as (
      (select tenant_id from events where relayed_at is null order by tenant_id limit 1)
      union all
      select (
        select next.tenant_id from events next
        where next.relayed_at is null and next.tenant_id > pending.tenant_id
        order by next.tenant_id limit 1
      ) from pending where pending.tenant_id is not null
    )
    select
      (select min(first.created_at) from pending cross join lateral (
        select created_at from events
        where tenant_id = pending.tenant_id and relayed_at is null order by id limit 1
      ) as first) as oldest,
      (select count(*)::int from (
        select from events where relayed_at is null limit ${COUNTED}
      ) as counted) as unrelayed,
      (select count(*)::int from (
        select from event_deliveries where failed_at is null limit ${COUNTED}
      ) as counted) as pending,
      (select count(*)::int from (
        select from event_deliveries where failed_at is not null limit ${COUNTED}
      ) as counted) as failed`
  )
  return rows[0]
}

export interface BusyWorkspace {
  slug: string
  waiting: number
}

/** Workspaces with the most jobs in line, in both queues. */
export async function busyWorkspaces(): Promise<BusyWorkspace[]> {
  const queue = await app.container.make(JobQueue)
  const found = await Promise.all(
    queueNames.map((name) => queue.backend.waitingByWorkspace(queue.nameOf(name), TOP))
  )
  const counts = new Map<number, number>()
  for (const { tenantId, count } of found.flat()) {
    counts.set(tenantId, (counts.get(tenantId) ?? 0) + count)
  }
  const slugs = await slugsOf([...counts.keys()])
  return [...counts]
    .map(([id, waiting]) => ({ slug: slugs.get(id) ?? `#${id}`, waiting }))
    .sort((one, other) => other.waiting - one.waiting)
    .slice(0, TOP)
}

export async function slugsOf(ids: number[]): Promise<Map<number, string>> {
  const rows = await systemDatabase().from('tenants').select('id', 'slug').whereIn('id', ids)
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}

export interface TaskStatus {
  name: string
  pattern: string
  nextAt: Date | null
  last: TaskRun | null
}

/** What start/scheduler.ts lists; the times are known once a worker has started. */
export async function taskStatus(): Promise<TaskStatus[]> {
  await import('#start/scheduler')
  const queue = await app.container.make(JobQueue)
  const [next, last] = await Promise.all([queue.nextRuns(), lastRuns()])
  return scheduledTasks().map(({ name, pattern }) => ({
    name,
    pattern,
    nextAt: next.get(name) ?? null,
    last: last.get(name) ?? null,
  }))
}
