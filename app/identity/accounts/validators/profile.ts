import vine from '@vinejs/vine'
import { IANAZone } from 'luxon'
import { locales } from '#config/i18n'
import { text } from '#foundation/validation/text'
import { personName } from '#identity/accounts/validators/name'

/** Longest signature, in characters of HTML. */
const maxSignatureLength = 5_000

const existing = vine.createRule((value, _, field) => {
  if (typeof value !== 'string' || IANAZone.isValidZone(value)) return
  field.report('The {{ field }} does not exist', 'enum', field)
})

/** Null stands for what the workspace or the browser says. */
export const profileValidator = vine.create({
  name: personName(),
  locale: vine.enum(locales).nullable().optional(),
  timeZone: text().maxLength(64).use(existing()).nullable().optional(),
  signatureHtml: text().maxLength(maxSignatureLength).nullable().optional(),
})
