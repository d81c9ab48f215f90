import type { Placeholder } from '#mail/templates/placeholders'

/** What of a mail can be worded, with the most characters each may have. */
export const longest = { subject: 200, lead: 2_000, more: 1_000, action: 120, note: 600 } as const

export type Field = keyof typeof longest

/** In the order of a letter and of its form. */
export const fieldNames = Object.keys(longest) as Field[]

/** Who gets it: people who ask, people who answer, or whoever an account belongs to. */
export const mailGroups = ['customers', 'staff', 'account'] as const
export type MailGroup = (typeof mailGroups)[number]

export interface MailKind {
  group: MailGroup
  /** Where the built-in text of each field stands in the language files. */
  texts: Partial<Record<Field, string>>
  /** What its texts may name. */
  placeholders: readonly Placeholder[]
  /** What a text must not leave out, as the mail would be of no use without. */
  needs?: Partial<Record<Field, readonly Placeholder[]>>
  /** Built-in lines below the lead and in the small print, which nobody can change. */
  fixed?: { lines?: readonly string[]; notes?: readonly string[] }
  /**
   * On which somebody's safety depends: it says it in the workspace's words, but leads nowhere
   * else, as its texts may not hold addresses.
   */
  isSecurity?: true
  /** An answer looks as a person writes; everything else is a letter with a button. */
  paper?: 'answer'
  /** It is about more than one workspace, so none may change it. */
  isInstallations?: true
}

/** Built-in texts that stand together under one key, each by the field's own name. */
export function textsAt<Name extends Field>(place: string, fields: readonly Name[]) {
  return Object.fromEntries(fields.map((field) => [field, `${place}.${field}`])) as Record<
    Name,
    string
  >
}

export const letterFields = ['subject', 'lead', 'action', 'note'] as const
