import vine from '@vinejs/vine'
import type { MultipartFile } from '@adonisjs/core/bodyparser'
import { maxBodyLength } from '#foundation/rich_text/rich_text'
import { wholeNumber } from '#foundation/validation/whole_number'
import { richText } from '#foundation/validation/text'
import { extensionOf, fileTypes, maxFileBytes, maxFilesPerMessage } from '#tickets/files/file_types'
import { visibilities } from '#tickets/models/message'

/**
 * Looks at the name alone: the body parser's own check goes by what a file looks like, and
 * whether that fits the name is found out more carefully when the file is stored.
 */
const allowedName = vine.createRule((value, _, field) => {
  const extension = extensionOf((value as MultipartFile).clientName)
  if (!field.isValid || Object.hasOwn(fileTypes, extension)) return
  field.report('Files of this kind cannot be attached', 'file.extname', field)
})

export const files = () =>
  vine
    .array(vine.file({ size: maxFileBytes }).use(allowedName()))
    .maxLength(maxFilesPerMessage)
    .optional()

export const bodyHtml = () => richText(maxBodyLength)

export const submissionId = () => vine.string().uuid()

/** What an agent sends from the composer. */
export const staffMessageValidator = vine.create({
  bodyHtml: bodyHtml(),
  visibility: vine.enum(visibilities),
  statusId: wholeNumber().optional(),
  lastSeenMessageId: wholeNumber().optional(),
  returnedId: wholeNumber().optional(),
  keptFiles: vine.array(wholeNumber()).maxLength(maxFilesPerMessage).optional(),
  submissionId: submissionId(),
  files: files(),
})

/** What a customer sends below their ticket. */
export const customerMessageValidator = vine.create({
  bodyHtml: bodyHtml(),
  submissionId: submissionId(),
  files: files(),
})
