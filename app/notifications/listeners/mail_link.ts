import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type LinkIssued from '#identity/links/events/link_issued'
import MailLinkRow from '#identity/links/models/mail_link'
import { postMail } from '#mail/outgoing/post_mail'
import { SendLinkMail } from '#notifications/jobs/send_link_mail'

/** A link goes to the address it is for. */
export default class MailLink implements Listener<LinkIssued> {
  static listenerName = 'notifications.mail_link'

  async handle({ payload: { linkId } }: RecordedEvent<LinkIssued>) {
    const link = await MailLinkRow.find(linkId)
    if (!link) return
    const isAutomatic = link.purpose === 'invitation'
    const mail = { key: `link.${linkId}`, to: link.email, recipientId: link.userId, isAutomatic }
    await postMail(mail, new SendLinkMail({ linkId }))
  }
}
