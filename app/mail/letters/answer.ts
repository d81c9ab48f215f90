import edge from 'edge.js'
import type { Locale } from '#config/i18n'
import { richTextToPlain } from '#foundation/rich_text/rich_text'
import { linkedHtml } from '#mail/letters/linked_text'

/** An answer as a person writes a mail: their words first, and little around them. */
export interface Answer {
  locale: Locale
  subject: string
  /** Sanitised, as are the signature and the history. */
  bodyHtml: string
  bodyText: string
  signatureHtml: string
  /** Earlier messages, the latest first, each with who wrote when. */
  history: { heading: string; html: string; text: string }[]
  filesHeading: string
  files: { name: string; url: string }[]
  /** Where the conversation can be read, for who may. */
  page: { label: string; url: string } | null
  note: string
  /** Origins whose addresses in the note become links. */
  linkable?: string[]
}

/** The HTML part. */
export function renderAnswerHtml(answer: Answer): Promise<string> {
  const noteHtml = linkedHtml(answer.note, answer.linkable ?? [])
  return edge.render('mails/answer', { ...answer, noteHtml })
}

/** The plain part, complete on its own (RFC 3676 for the line before the signature). */
export function renderAnswerText(answer: Answer): string {
  const { bodyText, signatureHtml, history, filesHeading, files, page, note } = answer
  const blocks = [
    bodyText,
    ...(signatureHtml ? [`-- \n${richTextToPlain(signatureHtml)}`] : []),
    ...(files.length > 0
      ? [[filesHeading, ...files.map(({ name, url }) => `${name}\n${url}`)].join('\n')]
      : []),
    ...history.map(({ heading, text }) => `${heading}\n${quoted(text)}`),
    ...(page ? [`${page.label}:\n${page.url}`] : []),
    note,
  ]
  return blocks.join('\n\n')
}

function quoted(text: string) {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}
