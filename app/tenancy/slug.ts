import { isReserved, looksReserved } from '#tenancy/reserved_slugs'

/** One label of a host name (RFC 1123, section 2.1), in lower case. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

const LONGEST = 63

/** Why an address was refused; each has a sentence in `problems.json` that says what to do. */
export type SlugProblem =
  | 'empty'
  | 'too_long'
  | 'not_latin'
  | 'mixed_scripts'
  | 'punycode'
  | 'characters'
  | 'hyphens'
  | 'reserved'
  | 'look_alike'

export const isSlug = (value: string) => LABEL.test(value)

export const isSlugAllowed = (value: string) => isSlug(value) && slugProblem(value) === null

/** An address as typed: spaces around it and capitals are no reason to refuse it. */
export function normalizeSlug(typed: string): string {
  return typed.normalize('NFC').trim().toLowerCase()
}

/** What is wrong with a normalised address; null for one that may be given out. */
export function slugProblem(slug: string): SlugProblem | null {
  if (slug === '') return 'empty'
  if (slug.length > LONGEST) return 'too_long'
  const foreign = problemOfLetters(slug)
  if (foreign) return foreign
  // Punycode (RFC 5891, section 4.2.3.1) shows as other letters than were typed.
  if (slug.startsWith('xn--')) return 'punycode'
  if (!isSlug(slug) || slug.includes('--')) return 'hyphens'
  if (isReserved(slug)) return 'reserved'
  return looksReserved(slug) ? 'look_alike' : null
}

/** Letters of other alphabets look like ours: `аdmin` may begin with a Cyrillic letter. */
function problemOfLetters(slug: string): SlugProblem | null {
  const letters = [...slug].filter((character) => /\p{L}/u.test(character))
  const foreign = letters.filter((letter) => !/[a-z]/.test(letter))
  if (foreign.length > 0) return foreign.length < letters.length ? 'mixed_scripts' : 'not_latin'
  return /[^a-z0-9-]/.test(slug) ? 'characters' : null
}
