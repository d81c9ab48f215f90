import type { PersonalData, PersonalDataHolder, Traces } from '#identity/privacy/personal_data'
import MailSuppression from '#mail/models/mail_suppression'
import OutgoingMail from '#mail/models/outgoing_mail'

/** Where a mail went whose recipient was forgotten (RFC 2606, section 2). */
const FORGOTTEN = 'forgotten@invalid'

/** Which mails a person was sent. What they said stands elsewhere; here it is never kept. */
export class OutgoingMailHolder implements PersonalDataHolder {
  readonly name = 'sent_mails'

  async collect({ emails }: Traces): Promise<PersonalData> {
    const mails = await OutgoingMail.query().whereIn('to_address', emails).orderBy('id')
    const suppressed = await MailSuppression.query().whereIn('address', emails)
    return {
      content: {
        mails: mails.map(({ kind, toAddress, state, createdAt }) => ({
          kind,
          to: toAddress,
          state,
          at: createdAt.toISO(),
        })),
        takesNoMail: suppressed.map(({ address, reason }) => ({ address, reason })),
      },
    }
  }

  /** What still waits is not sent: its recipient is no longer there. */
  async erase({ emails }: Traces): Promise<void> {
    await OutgoingMail.query()
      .whereIn('to_address', emails)
      .where('state', 'queued')
      .update({ state: 'dropped', reason: 'outdated' })
    await OutgoingMail.query()
      .whereIn('to_address', emails)
      .update({ to_address: FORGOTTEN, detail: null, job: null })
    await MailSuppression.query().whereIn('address', emails).delete()
  }
}
