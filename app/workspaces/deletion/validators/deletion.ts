import vine from '@vinejs/vine'

/** What an owner types and ticks to end the workspace. */
export const deletionValidator = vine.create({
  address: vine.string().trim().maxLength(253),
  hasEverything: vine.boolean().optional(),
})
