import vine from '@vinejs/vine'

export const ccValidator = vine.create({
  email: vine.string().trim().toLowerCase().maxLength(254).email(),
})
