import WeakPassword from '#identity/accounts/exceptions/weak_password'
import { commonPasswords } from '#identity/accounts/common_passwords'

export const minPasswordLength = 10

export type PasswordFlaw = 'too_short' | 'too_common' | 'contains_email'

/**
 * What is wrong with a new password, after NIST SP 800-63B: long, not among those that are
 * tried first, and not the address itself; no rules about kinds of characters. The page asks
 * the same while somebody types (`inertia/features/identity/password_flaws.ts`).
 */
export function passwordFlaws(password: string, email: string): PasswordFlaw[] {
  const typed = password.toLowerCase()
  const flaws: PasswordFlaw[] = []
  if ([...password].length < minPasswordLength) flaws.push('too_short')
  if (isCommon(typed)) flaws.push('too_common')
  if (containsAddress(typed, email.toLowerCase())) flaws.push('contains_email')
  return flaws
}

/** Also when repeated or lengthened by digits and signs, as people do to satisfy rules. */
function isCommon(typed: string) {
  const core = typed.replace(/^\P{L}+|\P{L}+$/gu, '')
  const isRepeated = /^(.{1,6})\1+$/u.test(typed)
  return isRepeated || commonPasswords.has(typed) || (core !== '' && commonPasswords.has(core))
}

/** Very short names before the @ would forbid half of all words. */
function containsAddress(typed: string, email: string) {
  const name = email.split('@')[0]!
  return typed.includes(email) || (name.length >= 4 && typed.includes(name))
}

/** @throws WeakPassword */
export function assertStrongPassword(password: string, email: string, field = 'password'): void {
  const [flaw] = passwordFlaws(password, email)
  if (flaw) throw new WeakPassword(flaw, field)
}
