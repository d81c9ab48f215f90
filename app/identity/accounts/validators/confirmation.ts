import vine from '@vinejs/vine'
import { typedPassword } from '#identity/accounts/validators/password'

export const confirmationValidator = vine.create({ password: typedPassword() })
