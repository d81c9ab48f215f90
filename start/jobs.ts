/*
|--------------------------------------------------------------------------
| Jobs
|--------------------------------------------------------------------------
|
| Every class whose jobs a worker may find in the queue.
|
*/

import { registerJobs } from '#foundation/queue/job_registry'
import { DeliverEvent } from '#foundation/events/deliver_event'

registerJobs([DeliverEvent])
