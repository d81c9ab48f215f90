import GuestRequest from '#channels/web_form/models/guest_request'
import type { PersonalData, PersonalDataHolder, Traces } from '#identity/privacy/personal_data'
import { discardFiles } from '#tickets/files/store_files'

/** Requests that somebody sent with the person's address before they were known. */
export class GuestRequestHolder implements PersonalDataHolder {
  readonly name = 'requests'

  async collect({ emails }: Traces): Promise<PersonalData> {
    const requests = await GuestRequest.query().whereIn('email', emails).orderBy('id')
    return {
      content: requests.map(({ name, email, subject, bodyHtml, createdAt, confirmedAt }) => ({
        name,
        email,
        subject,
        html: bodyHtml,
        at: createdAt.toISO(),
        confirmedAt: confirmedAt?.toISO() ?? null,
      })),
    }
  }

  /** Files of confirmed ones belong to their tickets. */
  async erase({ emails }: Traces): Promise<void> {
    for (const request of await GuestRequest.query().whereIn('email', emails)) {
      if (!request.confirmedAt) await discardFiles(request.files)
      await request.delete()
    }
  }
}
