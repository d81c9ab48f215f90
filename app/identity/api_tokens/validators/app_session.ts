import vine from '@vinejs/vine'
import { line, text } from '#foundation/validation/text'
import { scopeNames } from '#identity/api_tokens/scopes'

/** Longer ones than anybody types would only cost time to hash. */
const MAX_PASSWORD_LENGTH = 512

/** More than any token has. */
const MAX_TOKEN_LENGTH = 200

export const appSignInValidator = vine.create({
  email: text().maxLength(254).email(),
  password: vine.string().minLength(1).maxLength(MAX_PASSWORD_LENGTH),
  /** Of an authenticator app, or a recovery code. */
  code: text().maxLength(64).optional(),
  /** How the person will recognise the app, such as "Mail client on Ann's phone". */
  clientName: line().minLength(1).maxLength(80),
  scopes: vine.array(vine.enum(scopeNames)).minLength(1).maxLength(50).distinct().optional(),
})

export const refreshValidator = vine.create({
  refreshToken: vine.string().maxLength(MAX_TOKEN_LENGTH),
})

export const signOutValidator = vine.create({
  refreshToken: vine.string().maxLength(MAX_TOKEN_LENGTH).optional(),
})
