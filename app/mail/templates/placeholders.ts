/**
 * What stands in braces in a mail's text and what it is: words, a number that texts may count
 * by, or one of several values that they may choose by. What each means stands in
 * `mail_kinds.placeholders`, and an example in `mail_kinds.samples`.
 */
export const placeholders = {
  workspace: 'text',
  name: 'text',
  subject: 'text',
  author: 'text',
  actor: 'text',
  event: 'text',
  inviter: 'text',
  by: 'text',
  newEmail: 'text',
  address: 'text',
  host: 'text',
  url: 'text',
  until: 'text',
  when: 'text',
  since: 'text',
  day: 'text',
  device: 'text',
  limit: 'text',
  number: 'number',
  count: 'number',
  hours: 'number',
  role: 'choice',
  rating: 'choice',
  hasActor: 'choice',
  byOperator: 'choice',
} as const satisfies Record<string, 'text' | 'number' | 'choice'>

export type Placeholder = keyof typeof placeholders

export type Values = Partial<Record<Placeholder, string | number>>

export const isPlaceholder = (name: string): name is Placeholder =>
  Object.hasOwn(placeholders, name)
