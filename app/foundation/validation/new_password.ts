import vine from '@vinejs/vine'

const SHORTEST = 10

/** Longer ones than anybody types would only cost time to hash. */
const LONGEST = 512

/** What lists of leaked passwords begin with, as far as ten characters go; digits at the end aside. */
const COMMON = (
  'password passw0rd p@ssw0rd p@ssword qwerty qwertyui qwertyuiop asdfghjkl zxcvbnm letmein ' +
  'iloveyou welcome administrator changeme patchbay helpdesk support trustno sunshine princess ' +
  'football baseball superman dragon monkey master login admin secret computer internet samsung ' +
  'abcdefghij qazwsxedc q1w2e3r4t5 1q2w3e4r5t 1qaz2wsx3edc пароль йцукен йцукенгшщз фывапролд ' +
  'привет любовь qwertypassword passwordpassword'
).split(' ')

const SEQUENCES = ['0123456789012345678901234567890', '9876543210987654321098765432109']

/** Only digits are that easy to guess: years, birthdays, telephone numbers. */
const FEWEST_DIGITS = 14

const strong = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  const problem = passwordProblem(value, wordsAround(field.parent))
  if (problem) field.report(`The {{ field }} is ${problem}`, `password_${problem}`, field)
})

/** A password that somebody chooses. Needs no kinds of characters, but must not be a first guess. */
export const newPassword = () => vine.string().maxLength(LONGEST).use(strong())

export type PasswordProblem = 'short' | 'common' | 'repetitive' | 'digits' | 'personal'

/** What is wrong with a new password; `words` are what a stranger knows of the person. */
export function passwordProblem(password: string, words: string[] = []): PasswordProblem | null {
  if ([...password].length < SHORTEST) return 'short'
  const plain = password.toLowerCase()
  if (new Set(plain).size < 4 || /^(.{1,4})\1+$/u.test(plain)) return 'repetitive'
  if (SEQUENCES.some((sequence) => sequence.includes(plain))) return 'common'
  if (/^[\d\s.-]+$/.test(plain) && plain.length < FEWEST_DIGITS) return 'digits'
  const core = plain.replace(/^\P{L}+|\P{L}+$/gu, '')
  if (COMMON.includes(core) || COMMON.includes(plain)) return 'common'
  return words.some((word) => isMostly(plain, word.toLowerCase())) ? 'personal' : null
}

/** Little more than a word that is known, such as `ada.lovelace1815`. */
function isMostly(password: string, word: string) {
  return word.length >= 4 && password.includes(word) && password.length - word.length < 6
}

function wordsAround(form: Record<string, unknown> = {}): string[] {
  const { email, name, company, slug } = form
  const known = [email, name, company, slug].filter((one) => typeof one === 'string')
  const [mailName = '', mailHost = ''] = typeof email === 'string' ? email.split('@') : []
  return [...known, mailName, mailHost, ...known.map((word) => word.replaceAll(' ', ''))]
}
