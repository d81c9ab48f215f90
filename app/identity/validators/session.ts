import vine from '@vinejs/vine'
import { email } from '#identity/accounts/validators/email'
import { typedPassword } from '#identity/accounts/validators/password'

export const signInValidator = vine.create({
  email: email(),
  password: typedPassword(),
  remember: vine.boolean().optional(),
})
