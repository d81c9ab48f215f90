import vine from '@vinejs/vine'
import { text } from '#foundation/validation/text'
import { wholeNumber } from '#foundation/validation/whole_number'
import { personName } from '#identity/accounts/validators/name'
import { roles } from '#identity/models/role'
import { ticketHandovers } from '#identity/people/events/user_deactivated'

export const renameValidator = vine.create({ name: personName() })

export const roleValidator = vine.create({ role: vine.enum(roles) })

export const deactivationValidator = vine.create({
  tickets: vine.enum(ticketHandovers),
  heirId: wholeNumber().nullable().optional(),
})

export const erasureValidator = vine.create({
  /** The address of the person, typed again. */
  confirmation: text().maxLength(254),
  withMessages: vine.boolean(),
  withFiles: vine.boolean(),
})

export const membershipsValidator = vine.create({
  teamIds: vine.array(wholeNumber()).maxLength(200),
})
