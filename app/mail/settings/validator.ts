import vine from '@vinejs/vine'
import { wholeNumber } from '#foundation/validation/whole_number'
import { quotedHistories } from '#tenancy/models/workspace_settings'

export const mailSettingsValidator = vine.create({
  undoSendSeconds: wholeNumber().range([0, 30]),
  quotedHistory: vine.enum(quotedHistories),
})
