import { DateTime } from 'luxon'
import { enqueue } from '#foundation/queue/enqueue'
import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type GuestRequestReceived from '#channels/web_form/events/guest_request_received'
import { SweepExpiredRequests } from '#channels/web_form/jobs/sweep_expired_requests'

/** The first guest of a day has the leftovers of earlier ones swept out. */
export default class SweepOnceADay implements Listener<GuestRequestReceived> {
  static listenerName = 'web_form.sweep_once_a_day'

  async handle({ createdAt }: RecordedEvent<GuestRequestReceived>) {
    const day = DateTime.fromJSDate(createdAt).toISODate()
    await enqueue(new SweepExpiredRequests({}), { id: `sweep-expired-requests-${day}` })
  }
}
