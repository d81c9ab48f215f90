import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import { listCaretakers } from '#identity/queries/list_caretakers'
import type { AutomaticMailStopped } from '#mail/events/mail_breaker_events'
import { SendBreakerNotice } from '#mail/limits/jobs/send_breaker_notice'
import { postMail } from '#mail/outgoing/post_mail'

/** All owners and admins learn that automatic mail has stopped. */
export default class MailBreakerNotice implements Listener<AutomaticMailStopped> {
  static listenerName = 'mail.breaker_notice'

  async handle({ id: eventId }: RecordedEvent<AutomaticMailStopped>) {
    for (const { id: userId, email } of await listCaretakers()) {
      const notice = new SendBreakerNotice({ eventId, userId })
      await postMail(
        { key: notice.key, to: email, recipientId: userId, isAutomatic: false },
        notice
      )
    }
  }
}
