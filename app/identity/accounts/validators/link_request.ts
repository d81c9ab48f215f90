import vine from '@vinejs/vine'
import { email } from '#identity/accounts/validators/email'

export const linkRequestValidator = vine.create({ email: email() })
