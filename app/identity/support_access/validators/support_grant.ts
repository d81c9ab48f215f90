import vine from '@vinejs/vine'
import { text } from '#foundation/validation/text'
import { supportRoles } from '#identity/support_access/models/support_grant'

/** How long consent may last, in hours. */
export const supportHours = [1, 8, 24] as const

export const supportGrantValidator = vine.create({
  hours: vine.number().in([...supportHours]),
  role: vine.enum(supportRoles),
  reason: text().minLength(3).maxLength(500),
})
