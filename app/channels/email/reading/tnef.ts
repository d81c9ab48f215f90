import { decodeText } from '#channels/email/reading/charsets'

/** What Outlook packed into a winmail.dat. */
export interface TnefContents {
  text: string | null
  html: string | null
  files: { fileName: string; content: Uint8Array }[]
}

/** [MS-OXTNEF], section 2.1.3. */
const SIGNATURE = 0x223e9f78
const ATT_BODY = 0x0002800c
const ATT_MESSAGE_PROPERTIES = 0x00069003
const ATT_ATTACHMENT_START = 0x00069002
const ATT_ATTACHMENT_TITLE = 0x00018010
const ATT_ATTACHMENT_DATA = 0x0006800f
const ATT_ATTACHMENT_PROPERTIES = 0x00069005

/** [MS-OXPROPS]. */
const BODY_HTML = 0x1013
const ATTACHMENT_DATA = 0x3701
const ATTACHMENT_LONG_NAME = 0x3707

const MOST_FILES = 100

/** Reads a winmail.dat as far as it goes; null where it is none. */
export function readTnef(content: Uint8Array): TnefContents | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== SIGNATURE) return null
  const found: TnefContents = { text: null, html: null, files: [] }
  let file: { fileName: string; content: Uint8Array } | null = null
  for (const { id, data } of attributes(bytes)) {
    if (id === ATT_ATTACHMENT_START) {
      if (found.files.length >= MOST_FILES) break
      file = { fileName: '', content: new Uint8Array() }
      found.files.push(file)
    } else if (id === ATT_BODY) found.text = untilNul(decodeText(data))
    else if (id === ATT_MESSAGE_PROPERTIES) found.html = htmlOf(data)
    else if (file && id === ATT_ATTACHMENT_TITLE) file.fileName ||= untilNul(decodeText(data))
    else if (file && id === ATT_ATTACHMENT_DATA) file.content = data
    else if (file && id === ATT_ATTACHMENT_PROPERTIES) improve(file, data)
  }
  found.files = found.files.filter(({ content: { length } }) => length > 0)
  return found
}

/** Level, id, length, data and checksum, one after the other (section 2.1.3.1). */
function* attributes(bytes: Buffer): Generator<{ id: number; data: Buffer }> {
  let at = 6
  while (at + 9 <= bytes.length) {
    const id = bytes.readUInt32LE(at + 1)
    const length = bytes.readUInt32LE(at + 5)
    const end = at + 9 + length
    if (end > bytes.length) return
    yield { id, data: bytes.subarray(at + 9, end) }
    at = end + 2
  }
}

/** The long name is the one that people know the file by. */
function improve(file: { fileName: string; content: Uint8Array }, data: Buffer) {
  for (const { id, value, isUnicode } of properties(data)) {
    if (id === ATTACHMENT_LONG_NAME) {
      file.fileName = untilNul(isUnicode ? value.toString('utf16le') : decodeText(value))
    } else if (id === ATTACHMENT_DATA && file.content.length === 0) file.content = value
  }
}

function htmlOf(data: Buffer): string | null {
  for (const { id, value } of properties(data)) {
    if (id === BODY_HTML) return untilNul(decodeText(value))
  }
  return null
}

/** Bytes of a property of a fixed length, by its type ([MS-OXCDATA], section 2.11.1). */
const FIXED: Record<number, number> = {
  0x0002: 4,
  0x0003: 4,
  0x0004: 4,
  0x0005: 8,
  0x0006: 8,
  0x0007: 8,
  0x000a: 4,
  0x000b: 4,
  0x0014: 8,
  0x0040: 8,
  0x0048: 16,
}

/** Properties of MAPI as TNEF writes them (section 2.1.3.4); stops at the first unknown type. */
function* properties(data: Buffer): Generator<{ id: number; value: Buffer; isUnicode: boolean }> {
  if (data.length < 4) return
  let left = Math.min(data.readUInt32LE(0), 10_000)
  let at = 4
  while (left-- > 0 && at + 4 <= data.length) {
    const type = data.readUInt16LE(at) & 0x0fff
    const isMany = (data.readUInt16LE(at) & 0x1000) !== 0
    const id = data.readUInt16LE(at + 2)
    at += 4
    if (id >= 0x8000) at = afterName(data, at)
    const fixed = FIXED[type]
    if (fixed !== undefined && !isMany) {
      at += fixed
      continue
    }
    if (![0x000d, 0x001e, 0x001f, 0x0102].includes(type) && fixed === undefined) return
    if (at + 4 > data.length) return
    let values = Math.min(data.readUInt32LE(at), 10_000)
    at += 4
    while (values-- > 0) {
      if (fixed !== undefined) {
        at += fixed
        continue
      }
      if (at + 4 > data.length) return
      const length = data.readUInt32LE(at)
      if (at + 4 + length > data.length) return
      yield { id, value: data.subarray(at + 4, at + 4 + length), isUnicode: type === 0x001f }
      at += 4 + Math.ceil(length / 4) * 4
    }
  }
}

/** A named property has its set's id and its own number or name before the value. */
function afterName(data: Buffer, at: number): number {
  if (at + 24 > data.length) return data.length
  const kind = data.readUInt32LE(at + 16)
  if (kind === 0) return at + 24
  return at + 24 + Math.ceil(data.readUInt32LE(at + 20) / 4) * 4
}

function untilNul(text: string): string {
  return text.split('\0', 1)[0]!
}
