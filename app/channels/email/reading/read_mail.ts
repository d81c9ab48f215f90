import { readAddresses, readWords, type MailAddress } from '#channels/email/reading/addresses'
import { isAutomatic, type Headers } from '#channels/email/reading/automatic'
import { readBody, type MailBody } from '#channels/email/reading/body'
import {
  flat,
  isReceipt,
  readDeliveryReport,
  typeOf,
  type DeliveryReport,
} from '#channels/email/reading/delivery_status'
import { readMimeTree, type MimeNode } from '#channels/email/reading/mime_tree'
import { sortParts, type MailFile } from '#channels/email/reading/parts'
import { charsetOfMail, withBoundary } from '#channels/email/reading/repair'
import { readHeaderIds, readHeaderLines, readOwnId } from '#channels/email/receiving/header_lines'

/** A mail as people and programs mean it, free of how it travelled. */
export interface ReadMail {
  from: MailAddress[]
  /** False where From names several, or stands there twice: each server may take another one. */
  hasOneSender: boolean
  replyTo: MailAddress[]
  to: MailAddress[]
  cc: MailAddress[]
  /** At most 200 characters, '' where there is none. */
  subject: string
  headerId: string | null
  inReplyTo: string[]
  /** Oldest first. */
  references: string[]
  /** Where a server put it, as far as it said so. */
  deliveredTo: string[]
  authenticationResults: string[]
  isAutomatic: boolean
  isReceipt: boolean
  report: DeliveryReport | null
  body: MailBody
  files: MailFile[]
  /** Who wrote the only mail that is attached, where somebody forwards it like that. */
  attachedFrom: MailAddress | null
}

/** Where servers write whose mailbox a mail passed on its way. */
const TRACE = ['delivered-to', 'x-original-to', 'x-forwarded-for']

const LONGEST_SUBJECT = 200

const MOST_REFERENCES = 100

/**
 * Reads a mail, whatever is in it. Runs in a thread of its own: what takes too long or too much
 * memory is stopped from outside.
 *
 * @throws MailTooComplex
 */
export async function readMail(
  raw: Uint8Array<ArrayBuffer>,
  { envelopeFrom }: { envelopeFrom: string | null }
): Promise<ReadMail> {
  const root = await readMimeTree(withBoundary(raw))
  const headers = headersOf(root)
  const values = (name: string) => headers.get(name) ?? []
  const subject = readWords(values('subject')[0] ?? '', LONGEST_SUBJECT)
  const { pieces, files } = sortParts(root, charsetOfMail(raw))
  const from = readAddresses(values('from'))
  const isByMachine = isAutomatic(headers, envelopeFrom)
  // A part of this kind in what a person wrote is something they pass on.
  const isReport = typeOf(root) === 'multipart/report' || isByMachine
  return {
    from,
    hasOneSender: from.length === 1 && values('from').length === 1,
    replyTo: readAddresses(values('reply-to')),
    to: readAddresses(values('to')),
    cc: readAddresses(values('cc')),
    subject,
    headerId: readOwnId(values('message-id')[0]),
    inReplyTo: readHeaderIds(values('in-reply-to')[0]),
    references: readHeaderIds(values('references')[0]).slice(-MOST_REFERENCES),
    deliveredTo: readAddresses(TRACE.flatMap(values).map(separated)).map(({ address }) => address),
    authenticationResults: values('authentication-results').slice(0, 5),
    isAutomatic: isByMachine,
    isReceipt: isReport && isReceipt(root),
    report: isReport ? readDeliveryReport(root) : null,
    body: readBody(pieces, subject),
    files,
    attachedFrom: attachedFrom(root),
  }
}

function headersOf(root: MimeNode): Headers {
  const headers: Headers = new Map()
  for (const { key, value } of root.headers) {
    const known = headers.get(key)
    if (known) known.push(value)
    else headers.set(key, [value])
  }
  return headers
}

function attachedFrom(root: MimeNode): MailAddress | null {
  const attached = flat(root).filter((node) => typeOf(node) === 'message/rfc822')
  if (attached.length !== 1 || !attached[0]!.content) return null
  const header = Buffer.from(attached[0]!.content).subarray(0, 100_000)
  const from = readHeaderLines(header).find(([name]) => name === 'from')?.[1]
  return readAddresses(from ? [from] : [])[0] ?? null
}

/** Some of them part addresses by blanks. */
function separated(value: string) {
  return value
    .trim()
    .split(/[\s,]+/)
    .join(', ')
}
