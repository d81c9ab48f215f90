import { createHash } from 'node:crypto'
import inboundMailConfig from '#config/inbound_mail'
import { endOfHeader, readHeaderLines } from '#channels/email/receiving/header_lines'

/** Headers that a mail keeps on its way; servers add and rewrite others. */
const LASTING = [
  'message-id',
  'date',
  'from',
  'to',
  'cc',
  'subject',
  'in-reply-to',
  'references',
  'content-type',
]

const CR = 13
const LF = 10

/**
 * Knows a mail by its content while it streams by: the same mail that came by two doors has one
 * fingerprint, whatever trace each server left in it and however it ends its lines.
 */
export class Fingerprint {
  private readonly hash = createHash('sha256')
  private header: Buffer[] = []
  private headerLength = 0
  private isInBody = false
  private pendingBreaks = 0

  /** The header section as it was read, at most as long as one may be. */
  lines: [name: string, value: string][] = []

  add(chunk: Buffer) {
    if (this.isInBody) return this.addBody(chunk)
    this.header.push(chunk)
    this.headerLength += chunk.length
    if (this.headerLength > inboundMailConfig.largestHeader || this.mayEnd(chunk))
      this.leaveHeader()
  }

  digest(): string {
    if (!this.isInBody) this.leaveHeader(true)
    return this.hash.digest('hex')
  }

  /** Looks at the chunk and the few bytes before it, so that many small chunks cost no more. */
  private mayEnd(chunk: Buffer) {
    const before = this.header.slice(-5, -1)
    return endOfHeader(Buffer.concat([...before.map((one) => one.subarray(-3)), chunk])) >= 0
  }

  private leaveHeader(isAtEnd = false) {
    const all = Buffer.concat(this.header)
    const end = endOfHeader(all)
    if (end < 0 && !isAtEnd && all.length <= inboundMailConfig.largestHeader) return
    const header = end < 0 ? all.subarray(0, inboundMailConfig.largestHeader) : all.subarray(0, end)
    this.header = []
    this.isInBody = true
    this.lines = readHeaderLines(header)
    for (const name of LASTING) {
      for (const [other, value] of this.lines) {
        if (other === name) this.hash.update(`${name}:${value.replace(/\s+/g, ' ').trim()}\n`)
      }
    }
    this.addBody(all.subarray(header.length))
  }

  /** Line ends count as one byte, and those at the very end not at all. */
  private addBody(chunk: Buffer) {
    const bytes = chunk.includes(CR) ? Buffer.from(chunk.filter((byte) => byte !== CR)) : chunk
    let end = bytes.length
    while (end > 0 && bytes[end - 1] === LF) end -= 1
    if (end > 0) {
      if (this.pendingBreaks > 0)
        this.hash.update(Buffer.alloc(Math.min(this.pendingBreaks, 65_536), LF))
      this.pendingBreaks = 0
      this.hash.update(bytes.subarray(0, end))
    }
    this.pendingBreaks += bytes.length - end
  }
}
