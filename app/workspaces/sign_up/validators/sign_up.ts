import vine from '@vinejs/vine'
import { locales } from '#config/i18n'
import { newPassword } from '#foundation/validation/new_password'
import { line, text } from '#foundation/validation/text'
import { timeZone } from '#foundation/validation/time_zone'

export const signUpValidator = vine.create({
  company: line().minLength(1).maxLength(100),
  slug: text().maxLength(200),
  name: line().minLength(1).maxLength(100),
  email: text().maxLength(254).email(),
  password: newPassword(),
  locale: vine.enum(locales),
  timeZone: timeZone(),
})

export const addressValidator = vine.create({
  company: text().maxLength(200).optional(),
  slug: text().maxLength(200).optional(),
})

export const workspaceSearchValidator = vine.create({
  email: text().maxLength(254).email(),
})
