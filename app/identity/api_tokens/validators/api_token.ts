import vine from '@vinejs/vine'
import { line } from '#foundation/validation/text'
import { scopeNames } from '#identity/api_tokens/scopes'

/** Days until a token ends, a day of the person's own choice, or never. */
export const expiryChoices = ['30', '90', '365', 'date', 'never'] as const

export const apiTokenValidator = vine.create({
  name: line().minLength(1).maxLength(80),
  scopes: vine.array(vine.enum(scopeNames)).minLength(1).maxLength(50).distinct(),
  expires: vine.enum(expiryChoices),
  /** The last day on which it works, as YYYY-MM-DD. */
  expiresOn: vine
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .requiredWhen('expires', '=', 'date'),
})

export const tokenRulesValidator = vine.create({
  allowsEndlessTokens: vine.boolean(),
})
