import { enqueue } from '#foundation/queue/enqueue'
import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type LinkIssued from '#identity/links/events/link_issued'
import { SendLinkMail } from '#notifications/jobs/send_link_mail'

/** A link goes to the address it is for. */
export default class MailLink implements Listener<LinkIssued> {
  static listenerName = 'notifications.mail_link'

  async handle({ payload: { linkId } }: RecordedEvent<LinkIssued>) {
    await enqueue(new SendLinkMail({ linkId }), { id: `link-${linkId}` })
  }
}
