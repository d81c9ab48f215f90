import { enqueue } from '#foundation/queue/enqueue'
import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type PersonNoticed from '#identity/notices/person_noticed'
import { SendNotice } from '#notifications/jobs/send_notice'

/** What happened to somebody's account is told to them. */
export default class MailNotice implements Listener<PersonNoticed> {
  static listenerName = 'notifications.mail_notice'

  async handle({ id, payload }: RecordedEvent<PersonNoticed>) {
    await enqueue(new SendNotice({ ...payload, eventId: id }), { id: `notice-${id}` })
  }
}
