import inboundMailConfig from '#config/inbound_mail'
import { readWords } from '#channels/email/reading/addresses'
import type { Piece } from '#channels/email/reading/body'
import { decodeText } from '#channels/email/reading/charsets'
import { typeOf } from '#channels/email/reading/delivery_status'
import type { MimeNode } from '#channels/email/reading/mime_tree'
import { unflowed } from '#channels/email/reading/text_to_html'
import { readTnef } from '#channels/email/reading/tnef'
import { readHeaderLines } from '#channels/email/receiving/header_lines'

/** A file that came with a mail, or an image inside of it. */
export interface MailFile {
  fileName: string
  contentType: string
  content: Uint8Array<ArrayBuffer>
  /** By which the HTML refers to it, without angle brackets. */
  contentId: string | null
}

/** The parts of a mail, sorted into what it says and what came along. */
export interface MailParts {
  pieces: Piece[]
  files: MailFile[]
}

const LONGEST_NAME = 180

const EXTENSIONS: Record<string, string> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
  'application/ics': 'ics',
  'message/rfc822': 'eml',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'application/pgp-signature': 'asc',
  'application/pkcs7-signature': 'p7s',
}

/** @param charset of raw bytes elsewhere in the mail, where a part does not say its own */
export function sortParts(root: MimeNode, charset: string | null): MailParts {
  const sorted: MailParts = { pieces: [], files: [] }
  sort(root, sorted, charset)
  return sorted
}

function sort(node: MimeNode, sorted: MailParts, charset: string | null) {
  if (node.contentType.multipart === 'alternative') return sortAlternative(node, sorted, charset)
  if (node.childNodes.length > 0) {
    for (const child of node.childNodes) sort(child, sorted, charset)
  } else if (isBody(node)) sorted.pieces.push(pieceOf(node, charset))
  else addFile(node, sorted)
}

/** The same said twice; what is no text, such as an invitation, is said besides. */
function sortAlternative(node: MimeNode, sorted: MailParts, charset: string | null) {
  const inside: MailParts = { pieces: [], files: [] }
  for (const child of node.childNodes) sort(child, inside, charset)
  const html = inside.pieces.findLast((piece) => piece.html?.trim())?.html ?? null
  const text = inside.pieces.find((piece) => piece.text?.trim())?.text ?? null
  if (html !== null || text !== null) sorted.pieces.push({ html, text })
  sorted.files.push(...inside.files)
}

function isBody(node: MimeNode) {
  const type = typeOf(node)
  // A multipart mail in which no part was found is at least its words.
  if (node.contentType.multipart) return true
  if (type !== 'text/plain' && type !== 'text/html' && type !== 'text/enriched') return false
  return node.contentDisposition.parsed.value !== 'attachment' && !nameOf(node)
}

function pieceOf(node: MimeNode, hint: string | null): Piece {
  const { charset, format, delsp } = node.contentType.parsed.params
  const bytes = new Uint8Array(node.content ?? new ArrayBuffer(0)).subarray(
    0,
    4 * inboundMailConfig.longestText
  )
  const decoded = decodeText(bytes, charset, hint).replace(/\r\n?/g, '\n')
  const words = decoded.slice(0, inboundMailConfig.longestText)
  if (typeOf(node) === 'text/html') return { html: words, text: null }
  const isFlowed = /^flowed$/i.test(format ?? '')
  return { html: null, text: isFlowed ? unflowed(words, /^yes$/i.test(delsp ?? '')) : words }
}

function addFile(node: MimeNode, sorted: MailParts) {
  const content = new Uint8Array(node.content ?? new ArrayBuffer(0))
  if (content.length === 0) return
  const contentType = typeOf(node)
  const name = nameOf(node)
  const isTnef = contentType === 'application/ms-tnef' || /^winmail\.dat$/i.test(name)
  if (isTnef && unpack(content, sorted)) return
  sorted.files.push({
    fileName: fileNameOf(name || titleOf(node, content), contentType),
    contentType,
    content,
    contentId: node.contentId?.trim().replace(/^<|>$/g, '') || null,
  })
}

/** False for what only looks like one: it stays a file. */
function unpack(content: Uint8Array, sorted: MailParts): boolean {
  const tnef = readTnef(content)
  if (!tnef) return false
  const isSaid = sorted.pieces.some(({ text, html }) => (text ?? html ?? '').trim() !== '')
  if (!isSaid && (tnef.html ?? tnef.text)) sorted.pieces.push({ html: tnef.html, text: tnef.text })
  for (const file of tnef.files) {
    const contentType = 'application/octet-stream'
    const fileName = fileNameOf(readWords(file.fileName, LONGEST_NAME), contentType)
    sorted.files.push({
      fileName,
      contentType,
      content: Uint8Array.from(file.content),
      contentId: null,
    })
  }
  return true
}

function nameOf(node: MimeNode): string {
  const { filename } = node.contentDisposition.parsed.params
  return readWords(filename ?? node.contentType.parsed.params.name ?? '', LONGEST_NAME)
}

/** A mail inside a mail is known by its subject. */
function titleOf(node: MimeNode, content: Uint8Array): string {
  if (typeOf(node) !== 'message/rfc822') return ''
  const header = Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, 100_000))
  const subject = readHeaderLines(header).find(([name]) => name === 'subject')?.[1]
  return readWords(subject ?? '', 80)
    .replace(/[/\\:*?"<>|]+/g, ' ')
    .trim()
}

function fileNameOf(name: string, contentType: string): string {
  const extension = EXTENSIONS[contentType]
  const base = name.replace(/^.*[\\/]/, '').trim() || 'file'
  return extension && !/\.[a-z0-9]{1,5}$/i.test(base) ? `${base}.${extension}` : base
}
