import {
  isAttribution,
  isForwardedLine,
  isHeaderBlock,
  isOriginalLine,
} from '#channels/email/reading/quotes/words'

/** What a person wrote now, and what stands around it from before. */
export interface Split {
  fresh: string
  quoted: string
  kind: 'reply' | 'forward' | 'none'
}

const MOST_LINES = 20_000

/**
 * Cuts plain text where the quoted history begins. Answers between quoted lines stay with the
 * quotes they answer; a forwarded mail is cut as well, as who reads it decides what is shown.
 */
export function splitText(text: string): Split {
  const lines = text.split('\n')
  if (lines.length > MOST_LINES) return whole(text)
  const forwarded = lines.findIndex(isForwardedLine)
  const cut = findCut(lines)
  if (forwarded >= 0 && (cut === null || forwarded <= cut)) {
    return at(lines, forwarded, 'forward')
  }
  return cut === null ? whole(text) : at(lines, cut, 'reply')
}

function findCut(lines: string[]): number | null {
  for (const [index, line] of lines.entries()) {
    if (isOriginalLine(line)) return index
    if (/^_{10,}\s*$/.test(line) && isHeaderBlock(lines.slice(index + 1, index + 12))) return index
    if (isHeaderBlock(lines.slice(index, index + 10)) && isBlank(lines[index - 1])) return index
    const length = attributionAt(lines, index)
    if (length > 0 && isQuoteAfter(lines, index, length)) return trailing(lines, index, length)
  }
  const quote = lines.findIndex((line) => line.startsWith('>'))
  return quote < 0 ? null : trailing(lines, quote, 0)
}

/** How many lines an attribution takes, as programs break it; 0 where there is none. */
function attributionAt(lines: string[], index: number): number {
  if (isBlank(lines[index]) || lines[index]!.startsWith('>')) return 0
  for (const length of [1, 2, 3]) {
    const part = lines.slice(index, index + length)
    if (part.length === length && !part.some(isBlank) && isAttribution(part.join(' ')))
      return length
  }
  return 0
}

/** What follows is quoted with signs; without them only a date and more make it a quote. */
function isQuoteAfter(lines: string[], index: number, length: number) {
  const next = lines.slice(index + length).find((line) => !isBlank(line))
  if (next === undefined || next.startsWith('>')) return next !== undefined
  return /\d{1,4}[.:/-]\d{2}|\d{4}|<[^<>\s]+@/.test(lines.slice(index, index + length).join(' '))
}

/** The place itself, or where the last quote begins if somebody wrote between the lines. */
function trailing(lines: string[], start: number, length: number): number | null {
  const after = lines.slice(start + length)
  if (!after.some((line) => line.startsWith('>'))) return start
  const firstQuote = after.findIndex((line) => line.startsWith('>'))
  const written = after.slice(firstQuote, signatureOf(after)).some((line) => !isPartOfQuote(line))
  if (!written) return start
  let last = lines.length
  while (last > 0 && isPartOfQuote(lines[last - 1]!)) last -= 1
  return last < lines.length && lines.slice(last).some((line) => line.startsWith('>')) ? last : null
}

function isPartOfQuote(line: string) {
  return isBlank(line) || line.startsWith('>') || isAttribution(line)
}

/** Where the last `-- ` stands: what is below it at the very end is nobody's answer. */
function signatureOf(lines: string[]): number {
  const sign = lines.findLastIndex((line) => /^-- ?$/.test(line))
  return sign < 0 ? lines.length : sign
}

function isBlank(line: string | undefined) {
  return line === undefined || line.trim() === ''
}

function at(lines: string[], index: number, kind: Split['kind']): Split {
  const fresh = lines.slice(0, index).join('\n').trim()
  return { fresh, quoted: lines.slice(index).join('\n').trim(), kind }
}

function whole(text: string): Split {
  return { fresh: text.trim(), quoted: '', kind: 'none' }
}
