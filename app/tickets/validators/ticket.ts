import vine from '@vinejs/vine'
import { wholeNumber } from '#foundation/validation/whole_number'
import { text } from '#foundation/validation/text'
import { priorities } from '#tickets/models/priority'

/** Longest subject, in characters; the table has the same check. */
export const maxSubjectLength = 200

export const subject = () => text().minLength(1).maxLength(maxSubjectLength)

const tag = () =>
  vine
    .string()
    .trim()
    .toLowerCase()
    .maxLength(40)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u)

/** An emptied field arrives as null, which would count as not sent. */
const emptied = (value: unknown) => (value === null ? '' : value)

/** Any subset of a ticket's fields, with the version the editor saw. */
export const updateTicketValidator = vine.create({
  version: wholeNumber(),
  subject: subject().parse(emptied).optional(),
  statusId: wholeNumber().optional(),
  priority: vine.enum(priorities).optional(),
  assigneeId: wholeNumber().nullable().optional(),
  teamId: wholeNumber().nullable().optional(),
  tags: vine.array(tag()).maxLength(20).optional(),
})

export const ratingValidator = vine.create({
  rating: vine.enum(['good', 'bad'] as const),
  comment: text().maxLength(2000).nullable().optional(),
})
