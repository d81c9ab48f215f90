import vine from '@vinejs/vine'
import { text } from '#foundation/validation/text'

const filters = {
  name: text().maxLength(200).optional(),
  workspace: text().toLowerCase().maxLength(63).optional(),
}

export const deadLetterFiltersValidator = vine.create(filters)

/** One by its id, or all that the filter of the page lets pass. */
export const chosenLettersValidator = vine.create({
  ...filters,
  id: text().maxLength(300).optional(),
})
