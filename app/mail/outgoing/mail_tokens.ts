import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { installationKeys } from '#config/encryption'

/** What a token in an address stands for; one of a purpose is none of another. */
export type MailTokenPurpose = 'reply' | 'bounce'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** Bytes of the signature: 2^80 guesses, each of which is a mail. */
const SIGNATURE = 10

const keys = installationKeys.map((key) =>
  Buffer.from(hkdfSync('sha256', key, 'patchbay', 'mail tokens', 32))
)

/**
 * A number as part of a mail address: signed, bound to a workspace and a purpose, and good for
 * ever, as people answer mails after years. In base32 (RFC 4648, section 6, in lower case), as
 * mail servers may change the case of an address.
 */
export function mailToken(purpose: MailTokenPurpose, tenantId: number, id: number): string {
  return encode(Buffer.concat([bytesOf(id), sign(keys[0]!, purpose, tenantId, id)]))
}

/** The number a token stands for; null for a forged one and one of another workspace. */
export function readMailToken(
  purpose: MailTokenPurpose,
  tenantId: number,
  token: string
): number | null {
  const bytes = decode(token.toLowerCase())
  if (!bytes || bytes.length <= SIGNATURE || bytes.length > SIGNATURE + 7) return null
  const id = Number(BigInt(`0x${bytes.subarray(0, -SIGNATURE).toString('hex')}`))
  const signature = bytes.subarray(-SIGNATURE)
  if (!Number.isSafeInteger(id)) return null
  const isOurs = keys.some((key) => timingSafeEqual(sign(key, purpose, tenantId, id), signature))
  return isOurs ? id : null
}

/** What makes an id of ours one that nobody guesses who did not get the mail. */
export function headerMark(key: string, tenantId: number): string {
  return encode(sign(keys[0]!, 'header', tenantId, key))
}

function sign(
  key: Buffer,
  purpose: MailTokenPurpose | 'header',
  tenantId: number,
  id: number | string
): Buffer {
  return createHmac('sha256', key)
    .update(`${purpose}:${tenantId}:${id}`)
    .digest()
    .subarray(0, SIGNATURE)
}

function bytesOf(id: number): Buffer {
  const hex = id.toString(16)
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')
}

function encode(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

/** Null for what this alphabet does not write. */
function decode(token: string): Buffer | null {
  if (!/^[a-z2-7]{1,40}$/.test(token)) return null
  const bits = [...token]
    .map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const octets = bits.slice(0, bits.length - (bits.length % 8)).match(/.{8}/g) ?? []
  return Buffer.from(octets.map((octet) => Number.parseInt(octet, 2)))
}
