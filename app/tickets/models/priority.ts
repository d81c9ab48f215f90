/** Priorities in rising order; the database keeps their rank (1 to 4) so that they sort. */
export const priorities = ['low', 'normal', 'high', 'urgent'] as const
export type Priority = (typeof priorities)[number]

export function priorityRank(priority: Priority): number {
  return priorities.indexOf(priority) + 1
}

export function priorityOfRank(rank: number): Priority {
  return priorities[rank - 1]
}
