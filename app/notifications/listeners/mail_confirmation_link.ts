import { enqueue } from '#foundation/queue/enqueue'
import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type GuestRequestReceived from '#channels/web_form/events/guest_request_received'
import { SendConfirmationLink } from '#notifications/jobs/send_confirmation_link'

/** A guest's request waits for a click in a mail. */
export default class MailConfirmationLink implements Listener<GuestRequestReceived> {
  static listenerName = 'notifications.mail_confirmation_link'

  async handle({ payload: { requestId } }: RecordedEvent<GuestRequestReceived>) {
    await enqueue(new SendConfirmationLink({ requestId }), { id: `confirm-request-${requestId}` })
  }
}
