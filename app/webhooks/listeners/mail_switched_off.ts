import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import { enqueue } from '#foundation/queue/enqueue'
import { listCaretakers } from '#identity/queries/list_caretakers'
import type { WebhookSwitchedOff } from '#webhooks/events/webhook_events'
import { SendSwitchedOffNotice } from '#webhooks/jobs/send_switched_off_notice'

/** All owners and admins learn that an address is not told any more, unless one of them did it. */
export default class MailSwitchedOff implements Listener<WebhookSwitchedOff> {
  static listenerName = 'webhooks.mail_switched_off'

  async handle({ id, payload }: RecordedEvent<WebhookSwitchedOff>) {
    if (payload.reason === 'person') return
    for (const { id: userId } of await listCaretakers()) {
      const { endpointId, reason } = payload
      const job = new SendSwitchedOffNotice({ eventId: id, endpointId, reason, userId })
      await enqueue(job, { id: `webhook-off-${id}-${userId}` })
    }
  }
}
