import vine from '@vinejs/vine'
import { locales } from '#config/i18n'

export const preferencesValidator = vine.create({
  locale: vine.enum(locales),
})
