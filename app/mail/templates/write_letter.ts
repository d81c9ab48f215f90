import type { Letter } from '#mail/letters/letter'
import { definitionOf } from '#mail/templates/mail_kinds'
import type { MailTexts } from '#mail/templates/mail_texts'
import type { Values } from '#mail/templates/placeholders'

interface Facts extends Pick<Letter, 'quote' | 'places' | 'unsubscribe'> {
  values: Values
  /** Where its button leads. */
  url: string
  /** Built-in lines of the kind that do not hold for this mail. */
  without?: readonly string[]
}

/** The letter of a kind: its texts around what only this mail has. */
export function writeLetter(
  texts: MailTexts,
  { values, url, without = [], ...parts }: Facts
): Letter {
  const { fixed, texts: has } = definitionOf(texts.kind)
  const { i18n } = texts
  const builtIn = (ids: readonly string[] = []) =>
    ids.filter((id) => !without.includes(id)).map((id) => i18n.t(id, values))
  return {
    subject: texts.say('subject', values),
    greeting: i18n.t(values.name ? 'mails.greeting' : 'mails.greeting_unnamed', values),
    lines: [
      ...(has.lead ? texts.paragraphs('lead', values) : []),
      ...(has.more ? texts.paragraphs('more', values) : []),
      ...builtIn(fixed?.lines),
    ],
    action: { label: texts.say('action', values), url },
    notes: [texts.say('note', values), ...builtIn(fixed?.notes)],
    linkable: texts.origins,
    ...parts,
  }
}
