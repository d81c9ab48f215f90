import { detectCharset } from '#channels/email/reading/charsets'
import { endOfHeader } from '#channels/email/receiving/header_lines'

/** So much of a mail is searched for what its header should have named. */
const SEARCHED = 65_536

/**
 * A multipart mail whose boundary is missing or wrong gets the one that its body uses. Of several
 * headers of one name the first counts, so that ours is put before them.
 */
export function withBoundary(raw: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = bufferOf(raw)
  const end = endOfHeader(bytes.subarray(0, 2 * SEARCHED))
  if (end < 0) return raw
  const used = missingBoundary(bytes.subarray(0, end), bytes.subarray(end))
  if (!used) return raw
  const header = Buffer.from(`Content-Type: multipart/mixed; boundary="${used}"\r\n`)
  return Uint8Array.from(Buffer.concat([header, bytes]))
}

/** What raw bytes of a mail look like, for parts that are too short to tell by themselves. */
export function charsetOfMail(raw: Uint8Array<ArrayBuffer>): string | null {
  const lines = bufferOf(raw).subarray(0, SEARCHED).toString('latin1').split('\n')
  const telling = lines.filter((line) => /[\u0080-\u00ff]/.test(line)).join('\n')
  return detectCharset(Buffer.from(telling, 'latin1'))
}

function missingBoundary(header: Buffer, body: Buffer): string | null {
  const unfolded = header.toString('latin1').replace(/\r?\n[ \t]+/g, ' ')
  const type = /^content-type:(.*)$/im.exec(unfolded)?.[1] ?? ''
  if (!/^\s*multipart\//i.test(type)) return null
  const [, quoted, plain] = /boundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(type) ?? []
  const named = (quoted ?? plain)?.trim()
  const start = body.subarray(0, SEARCHED).toString('latin1')
  if (named && start.includes(`--${named}`)) return null
  const used = /^--([^\s"]{1,70})[ \t]*\r?\n(?:content-[a-z-]+:|\r?\n)/im.exec(start)?.[1]
  return used && used !== named ? used : null
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array) {
  return Buffer.from(buffer, byteOffset, byteLength)
}
