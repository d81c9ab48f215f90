import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type GuestRequestReceived from '#channels/web_form/events/guest_request_received'
import GuestRequest from '#channels/web_form/models/guest_request'
import { postMail } from '#mail/outgoing/post_mail'
import { SendConfirmationLink } from '#notifications/jobs/send_confirmation_link'

/** A guest's request waits for a click in a mail. */
export default class MailConfirmationLink implements Listener<GuestRequestReceived> {
  static listenerName = 'notifications.mail_confirmation_link'

  async handle({ payload: { requestId } }: RecordedEvent<GuestRequestReceived>) {
    const request = await GuestRequest.find(requestId)
    if (!request) return
    const mail = { key: `confirm_request.${requestId}`, to: request.email }
    await postMail(mail, new SendConfirmationLink({ requestId }))
  }
}
