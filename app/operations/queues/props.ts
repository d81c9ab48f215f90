import type { DeadLetter } from '#operations/queues/dead_letters'
import type { Outbox, QueueStatus, TaskStatus } from '#operations/queues/queries/queue_status'
import { COUNTED } from '#operations/queues/queries/queue_status'

/** What the console's page of queues gets; every field is named. */
export function queueProps({ name, oldestWaiting, ...counts }: QueueStatus) {
  const { waiting, active, delayed, failed } = counts
  const oldest = oldestWaiting?.toISOString() ?? null
  return { name, waiting, active, delayed, failed, oldestWaiting: oldest }
}

export function outboxProps({ unrelayed, oldest, pending }: Outbox) {
  return { unrelayed, pending, counted: COUNTED, oldest: oldest?.toISOString() ?? null }
}

export function taskProps({ name, pattern, nextAt, last }: TaskStatus) {
  return {
    name,
    pattern,
    nextAt: nextAt?.toISOString() ?? null,
    lastAt: last?.startedAt.toISOString() ?? null,
    milliseconds: last?.milliseconds ?? null,
    error: last?.error ?? null,
  }
}

export function letterProps(letter: DeadLetter, slugs: Map<number, string>) {
  const { id, kind, name, tenantId, payload, attempts, error, failedAt } = letter
  return {
    id,
    kind,
    name,
    workspace: slugs.get(tenantId) ?? null,
    payload,
    attempts,
    error: withoutPeople(error),
    failedAt: failedAt.toISOString(),
  }
}

/** Mail servers name in their answers whom they refuse. */
function withoutPeople(error: string): string {
  return error.replaceAll(/[^\s<>"'(]+@/g, '…@')
}
