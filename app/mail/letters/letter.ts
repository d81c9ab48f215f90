import edge from 'edge.js'
import type { Locale } from '#config/i18n'
import { sanitizeRichText } from '#foundation/rich_text/rich_text'
import { linkedHtml } from '#mail/letters/linked_text'

/** What a mail says, without how it looks. All texts are plain; only a quote is rich text. */
export interface Letter {
  subject: string
  greeting: string
  lines: string[]
  quote?: { html: string; text: string }
  /** Further addresses, each with what it leads to. */
  places?: { name: string; url: string }[]
  action: { label: string; url: string }
  /** Small print below. */
  notes: string[]
  /** The last of the small print: how to get no more of these. */
  unsubscribe?: { label: string; url: string }
  /** Origins (`https://status.acme.example`) whose addresses in lines and notes become links. */
  linkable?: string[]
}

/** Whose paper the letter is written on. */
export interface Letterhead {
  locale: Locale
  name: string
  url: string
  /** As `#rrggbb`. */
  accentColor: string
  logoUrl: string | null
}

/** The HTML part. Everything is escaped; a quote passes the allow-list once more. */
export function renderHtml(letter: Letter, head: Letterhead): Promise<string> {
  const linked = (texts: string[]) => texts.map((text) => linkedHtml(text, letter.linkable ?? []))
  return edge.render('mails/letter', {
    letter,
    head,
    lines: linked(letter.lines),
    notes: linked(letter.notes),
    places: letter.places ?? [],
    inkOnAccent: inkOn(head.accentColor),
    quoteHtml: letter.quote ? sanitizeRichText(letter.quote.html) : '',
  })
}

/** The plain part, complete on its own. */
export function renderText(letter: Letter, head: Letterhead) {
  const { greeting, lines, quote, places = [], action, notes, unsubscribe } = letter
  const quoted = quote ? [indent(quote.text)] : []
  const listed = places.map(({ name, url }) => `${name}\n${url}`)
  const blocks = [greeting, ...lines, ...listed, ...quoted, `${action.label}:\n${action.url}`]
  const ending = unsubscribe ? [`${unsubscribe.label}:\n${unsubscribe.url}`] : []
  return [...blocks, `-- \n${[head.name, ...notes, ...ending].join('\n')}`].join('\n\n')
}

function indent(text: string) {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** Black or white, whichever reads better on a color (relative luminance, WCAG 2.2). */
function inkOn(color: string): string {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.36 ? '#1a1a17' : '#ffffff'
}
