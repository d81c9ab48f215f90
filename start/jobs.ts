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
import { SweepExpiredRequests } from '#channels/web_form/jobs/sweep_expired_requests'
import { ExecuteFactorReset } from '#identity/second_factor/resets/jobs/execute_factor_reset'
import { SendConfirmationLink } from '#notifications/jobs/send_confirmation_link'
import { SendLinkMail } from '#notifications/jobs/send_link_mail'
import { SendNotice } from '#notifications/jobs/send_notice'
import { SendTicketMail } from '#notifications/jobs/send_ticket_mail'

registerJobs([
  DeliverEvent,
  SendTicketMail,
  SendConfirmationLink,
  SendLinkMail,
  SendNotice,
  ExecuteFactorReset,
  SweepExpiredRequests,
])
