import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import { QueueEvent } from '#webhooks/actions/queue_event'
import { isPublicEvent } from '#webhooks/catalogue/public_events'

/** What happens in a workspace is told to the addresses that it named. */
export default class PostToWebhooks implements Listener {
  static listenerName = 'webhooks.post'

  static wantedWhere = `select from webhook_endpoints w
    where w.tenant_id = e.tenant_id
      and (w.wants_all or e.name = any (w.event_names))
      and coalesce(w.off_reason <> 'person' and w.off_since > now() - interval '30 days', true)`

  static accepts = isPublicEvent

  async handle(event: RecordedEvent) {
    if (isPublicEvent(event.name)) await new QueueEvent().execute(event)
  }
}
