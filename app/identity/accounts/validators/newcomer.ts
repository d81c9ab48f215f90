import vine from '@vinejs/vine'
import { email } from '#identity/accounts/validators/email'
import { personName } from '#identity/accounts/validators/name'
import { newPassword } from '#identity/accounts/validators/password'

export const registrationValidator = vine.create({ name: personName(), email: email() })

/** What a sign-in link's page sends. */
export const linkUseValidator = vine.create({ remember: vine.boolean().optional() })

/** What it sends where the link makes somebody new. */
export const newcomerValidator = vine.create({
  name: personName(),
  password: newPassword().nullable().optional(),
  remember: vine.boolean().optional(),
})
