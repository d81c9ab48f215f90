import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { safeEqual } from '@adonisjs/core/helpers'

/** What a token is for; its first letters say so to people and to scanners for secrets. */
export const tokenPrefixes = {
  /** Made by a person, by name. */
  personal: 'pbt',
  /** Of an app, for minutes. */
  access: 'pba',
  /** Of an app, to get the next pair. */
  refresh: 'pbr',
} as const
export type TokenKind = keyof typeof tokenPrefixes

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** 256 bits and a CRC-32, in base 62. */
const SECRET_LENGTH = 43
const CHECKSUM_LENGTH = 6

const format = new RegExp(
  `^(pb[tar])_([1-9][0-9]{0,15})_[0-9A-Za-z]{${SECRET_LENGTH + CHECKSUM_LENGTH}}$`
)

export interface ReadToken {
  kind: TokenKind
  id: number
}

/** The random part, made before its row has an id. */
export function newSecret(): string {
  return inBase62(BigInt(`0x${randomBytes(32).toString('hex')}`), SECRET_LENGTH)
}

/**
 * `pbt_42_<secret><checksum>`: the id finds the row, the secret proves, and the checksum tells
 * a typo from a guess without asking anybody.
 */
export function writeToken(kind: TokenKind, id: number, secret: string): string {
  const body = `${tokenPrefixes[kind]}_${id}_${secret}`
  return body + checksumOf(body)
}

/** Null for what is no token of ours, mistyped or cut off. */
export function readToken(token: string): ReadToken | null {
  const [, prefix, id] = format.exec(token) ?? []
  if (!prefix || checksumOf(token.slice(0, -CHECKSUM_LENGTH)) !== token.slice(-CHECKSUM_LENGTH)) {
    return null
  }
  const kinds = Object.keys(tokenPrefixes) as TokenKind[]
  return { kind: kinds.find((kind) => tokenPrefixes[kind] === prefix)!, id: Number(id) }
}

/** Secrets are random enough for a plain hash. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** In constant time. The token must have been read before. */
export function isSecretOf(token: string, secretHash: string): boolean {
  const secret = token.slice(token.lastIndexOf('_') + 1, -CHECKSUM_LENGTH)
  return safeEqual(hashOfSecret(secret), secretHash)
}

function checksumOf(text: string) {
  return inBase62(BigInt(crc32(text)), CHECKSUM_LENGTH)
}

function inBase62(value: bigint, length: number) {
  let digits = ''
  for (let rest = value; digits.length < length; rest /= 62n)
    digits = DIGITS[Number(rest % 62n)] + digits
  return digits
}
