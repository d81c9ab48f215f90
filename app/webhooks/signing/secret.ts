import { randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'
const BYTES = 32

/** A symmetric secret as Standard Webhooks writes it: 24 to 64 random bytes in base64. */
export function newSecret(): string {
  return PREFIX + randomBytes(BYTES).toString('base64')
}

export function keyOf(secret: string): Buffer {
  return Buffer.from(secret.slice(PREFIX.length), 'base64')
}
