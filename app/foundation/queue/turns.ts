import type { JobPriority } from '#foundation/queue/job'

/** BullMQ's priorities are whole numbers; each of ours has a stretch of them, lowest first. */
export interface Line {
  first: number
  last: number
}

export const lines: Record<JobPriority, Line> = {
  urgent: { first: 1, last: 99_999 },
  usual: { first: 100_000, last: 1_599_999 },
  bulk: { first: 1_600_000, last: 2_097_151 },
}

/** As many places as a workspace needs in one line. */
export interface AskedTurns {
  tenantId: number
  line: Line
  count: number
}

interface Joining {
  tenantId: number
  priority: JobPriority
}

/**
 * Gives each job its BullMQ priority so that workspaces take turns: a workspace's jobs stand
 * one behind the other, beginning with the turn that is next, or after its own last waiting
 * one (start-time fair queueing). Whoever has one job is served before the second of somebody
 * who has ten thousand.
 */
export async function takeTurns(
  joining: readonly Joining[],
  nextTurns: (asked: AskedTurns[]) => Promise<number[]>
): Promise<number[]> {
  const groups = new Map<string, AskedTurns & { next: number }>()
  const keys = joining.map(({ tenantId, priority }) => {
    const key = `${tenantId} ${priority}`
    const group = groups.get(key) ?? { tenantId, line: lines[priority], count: 0, next: 0 }
    group.count += 1
    groups.set(key, group)
    return key
  })
  const asked = [...groups.values()]
  const turns = await nextTurns(asked)
  for (const [index, group] of asked.entries()) group.next = turns[index]
  return keys.map((key) => {
    const group = groups.get(key)!
    return Math.min(group.next++, group.line.last)
  })
}
