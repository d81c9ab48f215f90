import PostalMime from 'postal-mime'
import inboundMailConfig from '#config/inbound_mail'
import { decodeText } from '#channels/email/reading/charsets'
import { MailTooComplex } from '#channels/email/reading/mail_too_complex'
import { charsetOfMail } from '#channels/email/reading/repair'

/** A header as it stands in the mail, unfolded, its words not yet decoded. */
interface NodeHeader {
  key: string
  value: string
}

interface Structured {
  value: string
  params: Record<string, string>
}

/** A part of a mail: what holds parts, or what has content. */
export interface MimeNode {
  childNodes: MimeNode[]
  contentType: { parsed: Structured; multipart: string | false }
  contentDisposition: { parsed: Structured }
  contentId?: string
  headers: NodeHeader[]
  /** Decoded from base64 and the like; the bytes of the part. */
  content: ArrayBuffer | null
  state: 'header' | 'body' | 'finished'
}

/** What postal-mime has inside; it stays at one exact version, and the tests of reading hold it. */
interface Inside {
  root: MimeNode
  currentNode: MimeNode
  processLine(line: Uint8Array, isFinal: boolean): Promise<void>
}

/**
 * Takes a mail apart and no more: what is text and what a file, and which charset a text is
 * really in, is ours to say, and postal-mime knows the bytes of a part only in here.
 *
 * @throws MailTooComplex
 */
export async function readMimeTree(raw: Uint8Array<ArrayBuffer>): Promise<MimeNode> {
  const parser = new TreeOnly({
    maxNestingDepth: inboundMailConfig.deepestNesting,
    maxHeadersSize: inboundMailConfig.largestHeader,
  })
  parser.charset = charsetOfMail(raw)
  try {
    await parser.parse(raw)
  } catch (error) {
    throw tooComplex(error) ?? error
  }
  return (parser as unknown as Inside).root
}

const Parser = PostalMime as unknown as new (
  ...options: ConstructorParameters<typeof PostalMime>
) => PostalMime & Inside

class TreeOnly extends Parser {
  /** Of raw bytes in headers, which are UTF-8 or of whatever machine the mail was written on. */
  charset: string | null = null
  private parts = 1
  private latest: MimeNode | null = null

  override async processLine(line: Uint8Array, isFinal: boolean) {
    await super.processLine(this.inUtf8(line), isFinal)
    if (this.currentNode === this.latest) return
    this.latest = this.currentNode
    this.parts += 1
    if (this.parts > inboundMailConfig.mostParts) throw new MailTooComplex('too_many_parts')
  }

  /** Its own way of sorting parts into text and files. */
  async collectNode() {}

  private inUtf8(line: Uint8Array): Uint8Array {
    if (this.currentNode.state !== 'header' || line.every((byte) => byte < 128)) return line
    return new TextEncoder().encode(decodeText(line, null, this.charset))
  }
}

function tooComplex(error: unknown): MailTooComplex | null {
  const words = error instanceof Error ? error.message : ''
  if (words.includes('nesting depth')) return new MailTooComplex('too_deep')
  return words.includes('header size') ? new MailTooComplex('header_too_large') : null
}
