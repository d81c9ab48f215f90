import { commonPasswords } from '#foundation/validation/common_passwords'

const SHORTEST = 10

/** Only digits are easily guessed: years, birthdays, telephone numbers. */
const FEWEST_DIGITS = 14

const SEQUENCES = ['0123456789012345678901234567890', '9876543210987654321098765432109']

export type PasswordFlaw = 'too_short' | 'too_common' | 'personal'

/**
 * What is wrong with a new password, after NIST SP 800-63B: long, not among those that are
 * tried first, and not made of what a stranger knows of the person (`words`: their address,
 * name, company); no rules about kinds of characters. Pages hint at the same while somebody
 * types (`inertia/features/identity/password_flaws.ts`).
 */
export function passwordFlaw(password: string, words: string[] = []): PasswordFlaw | null {
  const typed = password.toLowerCase()
  if ([...password].length < SHORTEST) return 'too_short'
  if (isCommon(typed)) return 'too_common'
  return words.some((word) => gives(word.toLowerCase(), typed)) ? 'personal' : null
}

/** Also when repeated or lengthened by digits and signs, as people do to satisfy rules. */
function isCommon(typed: string) {
  const core = typed.replace(/^\P{L}+|\P{L}+$/gu, '')
  return (
    new Set(typed).size < 4 ||
    /^(.{1,6})\1+$/u.test(typed) ||
    SEQUENCES.some((sequence) => sequence.includes(typed)) ||
    (/^[\d\s.-]+$/.test(typed) && typed.length < FEWEST_DIGITS) ||
    commonPasswords.has(typed) ||
    commonPasswords.has(core)
  )
}

/** The name in an address must not occur; of other words the password must be more than one. */
function gives(word: string, typed: string) {
  const [name, host] = word.split('@')
  if (host !== undefined) return name!.length >= 4 && typed.includes(name!)
  const isMostOf = typed.length - word.length < 6
  return [word, word.replaceAll(' ', '')].some(
    (one) => one.length >= 4 && typed.includes(one) && isMostOf
  )
}
