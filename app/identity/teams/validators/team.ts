import vine from '@vinejs/vine'
import { text } from '#foundation/validation/text'
import { wholeNumber } from '#foundation/validation/whole_number'

/** Longest name of a team, in characters. */
export const maxTeamNameLength = 60

export const teamValidator = vine.create({
  name: text()
    .minLength(1)
    .maxLength(maxTeamNameLength)
    .transform((name) => name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()),
})

export const memberValidator = vine.create({ userId: wholeNumber() })
