import vine from '@vinejs/vine'
import { maxBodyLength } from '#foundation/rich_text/rich_text'
import { recordId } from '#foundation/validation/record_id'
import { richText } from '#foundation/validation/text'
import { allowedExtensions, maxFileBytes, maxFilesPerMessage } from '#tickets/files/file_types'
import { visibilities } from '#tickets/models/message'

export const files = () =>
  vine
    .array(vine.file({ size: maxFileBytes, extnames: allowedExtensions }))
    .maxLength(maxFilesPerMessage)
    .optional()

export const bodyHtml = () => richText(maxBodyLength)

export const submissionId = () => vine.string().uuid()

/** What an agent sends from the composer. */
export const staffMessageValidator = vine.create({
  bodyHtml: bodyHtml(),
  visibility: vine.enum(visibilities),
  statusId: recordId().optional(),
  lastSeenMessageId: recordId().optional(),
  submissionId: submissionId(),
  files: files(),
})

/** What a customer sends below their ticket. */
export const customerMessageValidator = vine.create({
  bodyHtml: bodyHtml(),
  submissionId: submissionId(),
  files: files(),
})
