import { enqueue } from '#foundation/queue/enqueue'
import type { RecordedEvent } from '#foundation/events/domain_event'
import type { Listener } from '#foundation/events/listener'
import type UserErasureRequested from '#identity/people/events/user_erasure_requested'
import { ErasePersonJob } from '#identity/privacy/jobs/erase_person_job'

/** Forgetting somebody takes longer than a request may. */
export default class StartErasure implements Listener<UserErasureRequested> {
  static listenerName = 'identity.start_erasure'

  async handle({ id, payload: { erasureId } }: RecordedEvent<UserErasureRequested>) {
    await enqueue(new ErasePersonJob({ erasureId }), { id: `erasure-${erasureId}-${id}` })
  }
}
