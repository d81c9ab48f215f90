import { addressParser, decodeWords, type Address } from 'postal-mime'

export interface MailAddress {
  /** In lower case. */
  address: string
  name: string | null
}

/** RFC 5321, section 4.5.3.1. */
const LONGEST_ADDRESS = 254

const LONGEST_NAME = 100

/** Of a header; what is longer is a list that nobody means. */
const LONGEST_HEADER = 100_000

const MOST_ADDRESSES = 500

/** Hosts without a dot are those of a company's own network. */
const ADDRESS = /^[^\s@<>"(),:;\\[\]\p{Cc}]+@[^\s@<>"(),:;\\\p{Cc}]{2,}$/u

/** The people of an address header, groups taken apart, each address once; at most 500. */
export function readAddresses(values: string[]): MailAddress[] {
  const found = new Map<string, MailAddress>()
  for (const value of values) {
    for (const { name, address } of flat(addressParser(value.slice(0, LONGEST_HEADER)))) {
      const known = normalizeAddress(address ?? '')
      if (!known || found.has(known)) continue
      if (found.size >= MOST_ADDRESSES) return [...found.values()]
      found.set(known, { address: known, name: nameOf(name, known) })
    }
  }
  return [...found.values()]
}

/** Null for what is no address that mail can be sent to. */
export function normalizeAddress(address: string): string | null {
  const known = address.trim().replace(/\.$/, '').toLowerCase()
  return known.length <= LONGEST_ADDRESS && ADDRESS.test(known) ? known : null
}

/** Decoded, without control characters and line breaks, at most so long. */
export function readWords(value: string, longest: number): string {
  const clean = decodeWords(value)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
  return [...clean.trim()].slice(0, longest).join('')
}

/** Some programs put the address where the name should be. */
function nameOf(name: string, address: string): string | null {
  const words = readWords(name, LONGEST_NAME)
    .replace(/^["']+|["']+$/g, '')
    .trim()
  return words === '' || words.toLowerCase() === address ? null : words
}

function* flat(addresses: Address[]): Generator<{ name: string; address?: string }> {
  for (const one of addresses) {
    if (one.group) yield* flat(one.group)
    else yield one
  }
}
