import addressParser from 'nodemailer/lib/addressparser/index.js'
import vine from '@vinejs/vine'
import { normalizeEmail } from '#identity/models/user'

/** What stands in one place of a pasted list. */
export interface PastedAddress {
  /** As it was written, for messages about it. */
  written: string
  /** Null for what is no address. */
  email: string | null
  name: string
}

/** RFC 5321, 4.5.3.1.3, less the angle brackets. */
const LONGEST_ADDRESS = 254

const LONGEST_NAME = 100

/** Characters of a first line that are looked through for a heading. */
const LONGEST_HEADING = 500

/** Most groups, as in `Team: a@b.c, d@e.f;`, of one line; the parser's time grows with their square. */
const MOST_GROUPS = 50

/** What may stand around an address and is cut off; anything longer is no address. */
const LONGEST_WRAPPED = 1_000

/** First lines of tables that only name their columns. */
const HEADING = /(^|[,;\t"])\s*"?(e-?mail|mail|address|name|почта|адрес|имя|фио)/i

/**
 * Reads people out of whatever somebody pastes: one per line or separated by commas, plain or
 * as `Name <a@b.c>`, or columns of a table. Keeps the order; what is no address stays, so that
 * nothing disappears without a word.
 */
export function readAddresses(list: string): PastedAddress[] {
  const lines = list
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.flatMap((line, index) => {
    if (index === 0 && !line.includes('@') && HEADING.test(line.slice(0, LONGEST_HEADING)))
      return []
    return readLine(line)
  })
}

function readLine(line: string): PastedAddress[] {
  if (line.includes('<') && line.split(':').length <= MOST_GROUPS) return readHeader(line)
  const cells = splitCells(line)
  const words = cells.flatMap((cell) => (cell.includes('@') ? cell.split(/\s+/) : [cell]))
  const addresses = words.filter((word) => word.includes('@'))
  if (addresses.length === 0) return [entry(line, line, '')]
  // With several addresses nobody can say which name is whose.
  const name = addresses.length === 1 ? words.filter(isNameLike).join(' ') : ''
  return addresses.map((address) => entry(address, address, name))
}

function readHeader(line: string): PastedAddress[] {
  return addressParser(withCommas(line), { flatten: true }).map(({ name, address }) =>
    entry(address ? (name ? `${name} <${address}>` : address) : name, address, name)
  )
}

/** With commas for semicolons and tabs, apart from those in quotes. */
function withCommas(line: string): string {
  const parts = line.split('"')
  const isOutside = (index: number) => (parts.length - index) % 2 === 1
  return parts
    .map((part, index) => (isOutside(index) ? part.replaceAll(/[;\t]/g, ',') : part))
    .join('"')
}

/** Cells of a row of CSV (RFC 4180), also with semicolons or tabs as spreadsheets write them. */
function splitCells(line: string): string[] {
  const cells = line.match(/"(?:[^"]|"")*"|[^,;\t"]+/g) ?? []
  return cells
    .map((cell) =>
      cell
        .trim()
        .replace(/^"([\s\S]*)"$/, '$1')
        .replaceAll('""', '"')
        .trim()
    )
    .filter((cell) => cell !== '')
}

/** Names, and not numbers, dates or links that other columns of a table hold. */
function isNameLike(cell: string) {
  return !cell.includes('@') && /^[\p{L}\p{M}][\p{L}\p{M}'’. -]*$/u.test(cell)
}

function entry(written: string, address: string, name: string): PastedAddress {
  const bare = address.slice(0, LONGEST_WRAPPED).replace(/^mailto:/i, '')
  const email = normalizeEmail(bare.replace(/^[<("']+|[>)"'.]+$/g, ''))
  const isAddress =
    email.length <= LONGEST_ADDRESS && email.isWellFormed() && vine.helpers.isEmail(email)
  return {
    written: oneLine(written).slice(0, 200),
    email: isAddress ? email : null,
    name: oneLine(name).slice(0, LONGEST_NAME),
  }
}

/** Line breaks and control characters could start a header of their own. */
function oneLine(text: string) {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
}
