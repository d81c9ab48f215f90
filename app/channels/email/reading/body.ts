import { richTextToPlain } from '#foundation/rich_text/rich_text'
import { sanitizeMailBody, sanitizeOriginal } from '#foundation/rich_text/mail_html'
import { readAddresses, readWords, type MailAddress } from '#channels/email/reading/addresses'
import { refuseDepth } from '#channels/email/reading/html_depth'
import { splitHtml } from '#channels/email/reading/quotes/split_html'
import { splitText, type Split } from '#channels/email/reading/quotes/split_text'
import { isForwardSubject, readHeaderBlock } from '#channels/email/reading/quotes/words'
import { textToHtml } from '#channels/email/reading/text_to_html'

/** What a mail says, sanitised; images inside still refer to their part by `cid:`. */
export interface MailBody {
  /** What was written now. */
  freshHtml: string
  /** What stands around it from before; '' where nothing is folded. */
  quotedHtml: string
  wholeHtml: string
  /** As it was sent, for a frame of its own; null for plain text. */
  originalHtml: string | null
  forwarded: Forwarded | null
}

/** The mail that somebody passed on. */
export interface Forwarded {
  from: MailAddress
  subject: string | null
}

/** A piece of the body in the order of the mail, in one form or both. */
export interface Piece {
  text: string | null
  html: string | null
}

/** So many lines of a quote are searched for who it is from. */
const SEARCHED = 14

/** @throws MailTooComplex */
export function readBody(pieces: Piece[], subject: string): MailBody {
  const isHtml = pieces.some(({ html }) => html !== null)
  for (const { html } of pieces) refuseDepth(html ?? '')
  const originalHtml = isHtml ? sanitizeOriginal(pieces.map(htmlOf).join('<hr>')) : null
  const split =
    originalHtml === null
      ? sanitized(splitText(pieces.map(({ text }) => text ?? '').join('\n\n')), textToHtml)
      : sanitized(splitHtml(originalHtml), (html) => html)
  const wholeHtml = split.quoted === '' ? split.fresh : `${split.fresh}${split.quoted}`
  const forwarded = findForwarded(split, subject)
  // Words of nobody's but the quote are the message itself.
  const isFolded = split.quoted !== '' && saysSomething(split.fresh)
  const fresh = isFolded || forwarded ? split.fresh : wholeHtml
  const quotedHtml = isFolded || forwarded ? split.quoted : ''
  return { freshHtml: fresh, quotedHtml, wholeHtml, originalHtml, forwarded }
}

function sanitized(split: Split, toHtml: (text: string) => string): Split {
  const fresh = sanitizeMailBody(toHtml(split.fresh))
  return { ...split, fresh, quoted: sanitizeMailBody(toHtml(split.quoted)) }
}

function findForwarded({ kind, fresh, quoted }: Split, subject: string): Forwarded | null {
  if (kind !== 'forward' && !isForwardSubject(subject)) return null
  const source = quoted === '' ? fresh : quoted
  const lines = richTextToPlain(source.replace(/<\/(td|th)>/g, ' ')).split('\n')
  const block = readHeaderBlock(lines.filter((line) => line.trim() !== '').slice(0, SEARCHED))
  const [from] = block ? readAddresses([block.from]) : []
  if (!from) return null
  return { from, subject: block?.subject ? readWords(block.subject, 200) : null }
}

function htmlOf({ text, html }: Piece) {
  return html ?? textToHtml(text ?? '')
}

/** What is shown of a mail, and what folded: of one that was passed on everything is the matter. */
export function shownOf(body: MailBody): { bodyHtml: string; quotedHtml: string } {
  if (body.forwarded) return { bodyHtml: body.wholeHtml, quotedHtml: '' }
  return { bodyHtml: body.freshHtml, quotedHtml: body.quotedHtml }
}

export function saysSomething(html: string) {
  return /<img\s/.test(html) || richTextToPlain(html) !== ''
}
