import vine from '@vinejs/vine'
import { line, text } from '#foundation/validation/text'
import { bodyHtml, files, submissionId } from '#tickets/validators/message'
import { subject } from '#tickets/validators/ticket'

const request = {
  subject: subject(),
  bodyHtml: bodyHtml(),
  submissionId: submissionId(),
  files: files(),
}

/** What a signed-in person sends by the form. */
export const requestValidator = vine.create(request)

/** A guest says who they are, too. */
export const guestRequestValidator = vine.create({
  ...request,
  email: text().toLowerCase().email().maxLength(254),
  name: line().minLength(1).maxLength(100),
})
