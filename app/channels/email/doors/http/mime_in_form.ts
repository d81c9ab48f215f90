import { Readable } from 'node:stream'

/** What a form says besides the mail. */
export type FormFields = Record<string, string>

interface Piece {
  name: string
  data: Buffer
}

/** Of fields that are kept; names of senders and recipients have room in it. */
const LONGEST_FIELD = 64 * 1024

/** The field that holds the mail, as Mailgun names it. */
const MAIL_FIELD = 'body-mime'

/**
 * Takes the mail out of a form while it streams by: `body-mime` is handed on in pieces, other
 * fields are put into `fields`, shortened. Files and everything else are dropped.
 */
export function mimeInForm(body: Readable, contentType: string, fields: FormFields): Readable {
  const [, boundary] = /boundary="?([^";]+)"?/i.exec(contentType) ?? []
  const pieces = boundary ? multipartPieces(body, boundary) : urlEncodedPieces(body)
  return Readable.from(mailOf(pieces, fields), { objectMode: false })
}

async function* mailOf(pieces: AsyncIterable<Piece>, fields: FormFields) {
  for await (const { name, data } of pieces) {
    if (name === MAIL_FIELD) yield data
    else fields[name] = ((fields[name] ?? '') + data.toString('utf8')).slice(0, LONGEST_FIELD)
  }
}

/** application/x-www-form-urlencoded, in pieces of whole escapes. */
async function* urlEncodedPieces(body: Readable): AsyncGenerator<Piece> {
  let name: string | null = null
  let rest = ''
  for await (const chunk of body as AsyncIterable<Buffer>) {
    rest += chunk.toString('latin1')
    for (;;) {
      const end: number = rest.search(name === null ? /=/ : /&/)
      if (end < 0) break
      if (name === null) name = unescapeForm(rest.slice(0, end)).toString('utf8')
      else {
        yield { name, data: unescapeForm(rest.slice(0, end)) }
        name = null
      }
      rest = rest.slice(end + 1)
    }
    if (name === null) {
      rest = rest.slice(-LONGEST_FIELD)
      continue
    }
    // An escape may be cut in two.
    const cut = /%.?$/.exec(rest)?.index ?? rest.length
    yield { name, data: unescapeForm(rest.slice(0, cut)) }
    rest = rest.slice(cut)
  }
  if (name !== null) yield { name, data: unescapeForm(rest) }
}

function unescapeForm(text: string): Buffer {
  const plain = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

/** multipart/form-data (RFC 7578). */
async function* multipartPieces(body: Readable, boundary: string): AsyncGenerator<Piece> {
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  let rest: Buffer = Buffer.from('\r\n')
  let name: string | null = null
  for await (const chunk of body as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      if (name === null) {
        const head = readHead(rest, delimiter)
        if (!head) break
        name = head.name
        rest = rest.subarray(head.end)
        continue
      }
      const end = rest.indexOf(delimiter)
      if (end < 0) break
      if (name) yield { name, data: rest.subarray(0, end) }
      name = null
      rest = rest.subarray(end)
    }
    const kept = name === null ? LONGEST_FIELD : delimiter.length
    const whole = Math.max(0, rest.length - kept)
    if (name) yield { name, data: rest.subarray(0, whole) }
    rest = rest.subarray(whole)
  }
}

/** The name of the next part, '' for a file, and where its content begins. */
function readHead(rest: Buffer, delimiter: Buffer): { name: string; end: number } | null {
  const start = rest.indexOf(delimiter)
  if (start < 0) return null
  const end = rest.indexOf('\r\n\r\n', start + delimiter.length)
  if (end < 0) return null
  const head = rest.toString('utf8', start + delimiter.length, end)
  const [, name = ''] = /content-disposition:[^\r\n]*[; ]name="?([^";\r\n]+)/i.exec(head) ?? []
  return { name, end: end + 4 }
}
