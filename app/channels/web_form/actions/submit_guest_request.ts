import { DateTime } from 'luxon'
import { isUniqueViolation } from '#foundation/database/unique_violation'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import { richTextToPlain, sanitizeRichText } from '#foundation/rich_text/rich_text'
import GuestRequestReceived from '#channels/web_form/events/guest_request_received'
import GuestRequest from '#channels/web_form/models/guest_request'
import type { StoredFile } from '#tickets/files/store_files'

export interface GuestSubmission {
  email: string
  name: string
  subject: string
  bodyHtml: string
  locale: string
  submissionId: string
  files: StoredFile[]
}

/** How long a mailed confirmation link works. */
export const confirmationDays = 3

/** Keeps a guest's request and has the confirmation link mailed; a repeated one changes nothing. */
export class SubmitGuestRequest {
  async execute(submission: GuestSubmission): Promise<{ isNew: boolean }> {
    return transaction(async (trx) => {
      const body = sanitizeRichText(submission.bodyHtml)
      const now = DateTime.now()
      const request = await GuestRequest.create(
        {
          ...submission,
          bodyHtml: body,
          bodyText: richTextToPlain(body),
          expiresAt: now.plus({ days: confirmationDays }),
          createdAt: now,
        },
        { client: trx }
      )
      await record(new GuestRequestReceived({ payload: { requestId: request.id } }), trx)
      return { isNew: true }
    }).catch((error) => {
      if (isUniqueViolation(error)) return { isNew: false }
      throw error
    })
  }
}
