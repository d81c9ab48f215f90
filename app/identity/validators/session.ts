import vine from '@vinejs/vine'
import { text } from '#foundation/validation/text'

/** Longer ones than anybody types would only cost time to hash. */
const MAX_PASSWORD_LENGTH = 512

export const signInValidator = vine.create({
  email: text().maxLength(254).email(),
  password: vine.string().minLength(1).maxLength(MAX_PASSWORD_LENGTH),
  remember: vine.boolean().optional(),
})
