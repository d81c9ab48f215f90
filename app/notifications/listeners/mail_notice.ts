import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type PersonNoticed from '#identity/notices/person_noticed'
import { postMail } from '#mail/outgoing/post_mail'
import { SendNotice } from '#notifications/jobs/send_notice'

/** What happened to somebody's account is told to them. */
export default class MailNotice implements Listener<PersonNoticed> {
  static listenerName = 'notifications.mail_notice'

  async handle({ id, payload }: RecordedEvent<PersonNoticed>) {
    const { userId: recipientId, email: to } = payload
    const mail = { key: `notice.${id}`, to, recipientId, isAutomatic: false }
    await postMail(mail, new SendNotice({ ...payload, eventId: id }))
  }
}
