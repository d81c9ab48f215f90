/** What a status means to the workflow; workspaces name their own statuses inside a category. */
export const statusCategories = ['new', 'open', 'pending', 'on_hold', 'solved', 'closed'] as const
export type StatusCategory = (typeof statusCategories)[number]

/** Categories in which somebody still owes the customer something. */
export const unsolvedCategories = [
  'new',
  'open',
  'pending',
  'on_hold',
] as const satisfies StatusCategory[]

export function isUnsolved(category: StatusCategory) {
  return (unsolvedCategories as readonly StatusCategory[]).includes(category)
}
