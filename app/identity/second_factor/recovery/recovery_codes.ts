import { createHash, randomInt, timingSafeEqual } from 'node:crypto'

/** Without letters and digits that are taken for each other. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 16
const GROUP = /.{4}(?!$)/g

/** How many a person gets at a time. */
const COUNT = 10

/**
 * Codes on paper that replace a lost second factor, each once. They are random enough (79 bits)
 * to be stored as plain hashes. Knows neither people nor workspaces.
 */
export const RecoveryCodes = {
  /** As shown: `k7mq-2xvp-9dfh-t3wn`. */
  create(count = COUNT): string[] {
    return Array.from({ length: count }, () => createCode().replaceAll(GROUP, '$&-'))
  },

  /** As stored, however it was typed. */
  hash(code: string): string {
    return createHash('sha256').update(normalize(code)).digest('base64url')
  },

  /** The hash that belongs to the code, or null: delete or mark it in the same transaction. */
  verify(code: string, hashes: readonly string[]): string | null {
    const given = Buffer.from(RecoveryCodes.hash(code))
    let found: string | null = null
    for (const hash of hashes) {
      const stored = Buffer.from(hash)
      if (stored.length === given.length && timingSafeEqual(stored, given)) found = hash
    }
    return found
  },
}

function createCode() {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

function normalize(code: string) {
  return code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
