import chardet from 'chardet'

/** Below it a guess is worth less than the charset that a mail of Western Europe has anyway. */
const SURE_ENOUGH = 30

/** Enough to tell a language by, and no more work than that for a large mail. */
const LOOKED_AT = 32_768

/** So many letters beyond ASCII are enough to tell a charset by. */
const TELLING = 12

/** Charsets of several bytes a letter that fit so well are no chance. */
const CERTAIN = 60

const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5']

const LAST_RESORT = 'windows-1252'

/** What people's programs call charsets that the Encoding standard knows by another name. */
const ALIASES: Record<string, string> = {
  'cp1250': 'windows-1250',
  'cp-1251': 'windows-1251',
  'win-1251': 'windows-1251',
  'win1251': 'windows-1251',
  'koi8r': 'koi8-r',
  'cp866': 'ibm866',
  'cp-866': 'ibm866',
  'utf8mb4': 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  'cp932': 'shift_jis',
  'cp949': 'euc-kr',
  'cp936': 'gbk',
  'us-ascii': 'utf-8',
  'ascii': 'utf-8',
}

/** Charsets in which every byte is a character, so that all bytes are a text in them. */
const SINGLE_BYTE = /^(windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac)/

/**
 * The words that bytes stand for: in the charset that is declared where it can be true, else in
 * the one they look like, else with replacement characters. Never throws.
 *
 * @param hint charset found elsewhere in the same mail, for what is too short to tell by itself
 */
export function decodeText(bytes: Uint8Array, declared?: string | null, hint?: string | null) {
  if (isAscii(bytes) && !isEscaped(declared)) return withoutNul(ascii(bytes))
  const known = declared && isKnown(declared) ? nameOf(declared) : null
  // No text of a single-byte charset happens to be UTF-8, whatever it is declared as.
  const order = known && !SINGLE_BYTE.test(known) ? [known, 'utf-8'] : ['utf-8', known]
  for (const charset of order) {
    const text = charset && strictly(bytes, charset)
    if (text) return withoutNul(text)
  }
  return withoutNul(loosely(bytes, guess(bytes, hint) ?? LAST_RESORT))
}

/** A few letters say less than the rest of the mail. */
function guess(bytes: Uint8Array, hint: string | null | undefined): string | null {
  const telling = bytes.subarray(0, LOOKED_AT).reduce((sum, byte) => sum + Number(byte > 127), 0)
  if (hint && telling < TELLING) return hint
  return detect(bytes) ?? hint ?? null
}

/** The charset that bytes look like; null where they do not say. */
export function detectCharset(bytes: Uint8Array): string | null {
  if (isAscii(bytes)) return null
  return strictly(bytes, 'utf-8') === null ? detect(bytes) : 'utf-8'
}

function detect(bytes: Uint8Array): string | null {
  const looked = bytes.subarray(0, LOOKED_AT)
  const [best] = chardet.analyse(looked)
  const name = best && isKnown(best.name) ? nameOf(best.name) : null
  if (name && best!.confidence >= CERTAIN && !SINGLE_BYTE.test(name)) return name
  const russian = detectCyrillic(looked)
  if (russian) return russian
  return name && name !== 'utf-8' && best!.confidence >= SURE_ENOUGH ? name : null
}

/**
 * Which charset makes Russian of bytes: statistics of whole languages fail on the few Russian
 * words between the English ones of a header. Two Russian letters in three are one of ten.
 */
function detectCyrillic(bytes: Uint8Array): string | null {
  const scored = CYRILLIC.map((charset) => {
    const letters = loosely(bytes, charset).match(/\P{ASCII}/gu) ?? []
    const common = letters.filter((letter) => 'оеаинтсрвл'.includes(letter))
    return { charset, score: letters.length < 3 ? 0 : common.length / letters.length }
  }).sort((one, other) => other.score - one.score)
  return scored[0]!.score >= 0.38 ? scored[0]!.charset : null
}

/** Null where the bytes are none of this charset. */
function strictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function loosely(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes)
}

function isKnown(charset: string) {
  try {
    return Boolean(new TextDecoder(nameOf(charset)))
  } catch {
    return false
  }
}

function nameOf(charset: string) {
  const label = charset
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
  return ALIASES[label] ?? label
}

/** ISO-2022 charsets are made of ASCII and escape sequences (RFC 1468). */
function isEscaped(declared?: string | null) {
  return /iso-2022|hz-gb/i.test(declared ?? '')
}

function isAscii(bytes: Uint8Array) {
  return bytes.every((byte) => byte < 128)
}

function ascii(bytes: Uint8Array) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** PostgreSQL takes no such character in a text. */
function withoutNul(text: string) {
  return text.replaceAll('\0', '')
}
