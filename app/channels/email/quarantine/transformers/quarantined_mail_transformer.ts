import { BaseTransformer } from '@adonisjs/core/transformers'
import type { QuarantinedMail } from '#channels/email/quarantine/queries/list_quarantined'
import type { QuarantineReason } from '#channels/email/receiving/outcome'

/** Who is not who they say they are, or not welcome: a person may know better. */
const aboutSender: QuarantineReason[] = ['dmarc_failed', 'blocked_sender', 'sign_up_refused']

/** A mail in quarantine as the desk lists it. */
export default class QuarantinedMailTransformer extends BaseTransformer<QuarantinedMail> {
  toObject() {
    const mail = this.resource
    const hasOriginal = mail.original_deleted_at === null
    return {
      ...this.pick(mail, ['id', 'reason', 'detail', 'subject', 'size']),
      from: mail.from_address ? { address: mail.from_address, name: mail.from_name } : null,
      receivedAt: mail.received_at.toISOString(),
      verdicts: mail.verdicts,
      can: {
        // Of one that was cut off only the beginning is there.
        retry: hasOriginal && mail.reason !== 'too_large',
        letThrough: hasOriginal && aboutSender.includes(mail.reason),
        block:
          mail.from_address !== null && !['blocked_sender', 'own_address'].includes(mail.reason),
        source: hasOriginal,
      },
    }
  }
}
