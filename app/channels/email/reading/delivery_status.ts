import { decodeText } from '#channels/email/reading/charsets'
import type { MimeNode } from '#channels/email/reading/mime_tree'
import { readHeaderLines, readOwnId } from '#channels/email/receiving/header_lines'

/** What a server reports of one recipient (RFC 3464, section 2.3). */
export interface FailedDelivery {
  recipient: string | null
  /** The server gave up. */
  isPermanent: boolean
  status: string | null
  diagnostic: string | null
}

export interface DeliveryReport {
  /** Of the mail that the report is about. */
  headerId: string | null
  deliveries: FailedDelivery[]
}

const MOST_RECIPIENTS = 50

/** The report on a mail of ours that this mail is; null where it is none. */
export function readDeliveryReport(root: MimeNode): DeliveryReport | null {
  const nodes = flat(root)
  const status = nodes.find((node) => typeOf(node) === 'message/delivery-status')
  if (!status?.content) return null
  const [, ...groups] = decodeText(new Uint8Array(status.content)).split(/(?:\r?\n){2,}/)
  return {
    headerId: idOf(nodes),
    deliveries: groups
      .slice(0, MOST_RECIPIENTS)
      .map(readGroup)
      .filter((one) => one !== null),
  }
}

/** Confirmations that somebody opened a mail (RFC 8098). */
export function isReceipt(root: MimeNode): boolean {
  return flat(root).some((node) => typeOf(node) === 'message/disposition-notification')
}

/** Deliveries that went well or somewhere else are no failures. */
function readGroup(group: string): FailedDelivery | null {
  const fields = new Map(readHeaderLines(Buffer.from(group, 'latin1')).toReversed())
  const action = fields.get('action')?.toLowerCase().trim()
  if (action !== 'failed' && action !== 'delayed') return null
  const recipient = fields.get('final-recipient') ?? fields.get('original-recipient') ?? ''
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0] ?? null
  return {
    recipient: /[^\s;<>]+@[^\s;<>]+/.exec(recipient)?.[0]?.toLowerCase() ?? null,
    isPermanent: action === 'failed' && !status?.startsWith('4.'),
    status,
    diagnostic: fields.get('diagnostic-code')?.replace(/^[\w-]+\s*;\s*/, '') ?? null,
  }
}

/** The mail itself or its headers come along as a part of the report. */
function idOf(nodes: MimeNode[]): string | null {
  for (const node of nodes) {
    if (!['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers'].includes(typeOf(node)))
      continue
    const header = Buffer.from(node.content ?? new ArrayBuffer(0)).subarray(0, 100_000)
    const id = readHeaderLines(header).find(([name]) => name === 'message-id')?.[1]
    if (id) return readOwnId(id)
  }
  return null
}

export function typeOf(node: MimeNode): string {
  return node.contentType.parsed.value
}

export function flat(node: MimeNode): MimeNode[] {
  return [node, ...node.childNodes.flatMap(flat)]
}
