import vine from '@vinejs/vine'
import { passwordFlaw } from '#foundation/validation/password_flaw'

/** Longer ones than anybody types would only cost time to hash. */
const LONGEST = 512

const strong = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  const flaw = passwordFlaw(value, wordsAround(field.parent))
  if (flaw) field.report(`The {{ field }} is ${flaw}`, `password_${flaw}`, field)
})

/** A password that somebody chooses in a form, held against what else they wrote there. */
export const newPassword = () => vine.string().maxLength(LONGEST).use(strong())

function wordsAround({ email, name, company, slug }: Record<string, unknown> = {}): string[] {
  return [email, name, company, slug].filter((one) => typeof one === 'string')
}
