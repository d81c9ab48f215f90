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
import { ErasePersonJob } from '#identity/privacy/jobs/erase_person_job'
import { PassOnTicketsOf } from '#tickets/jobs/pass_on_tickets_of'
import { ReleaseTicketsOfTeam } from '#tickets/jobs/release_tickets_of_team'
import { ProcessMail } from '#channels/email/receiving/jobs/process_mail'
import { SweepExpiredRequests } from '#channels/web_form/jobs/sweep_expired_requests'
import { ExecuteFactorReset } from '#identity/second_factor/resets/jobs/execute_factor_reset'
import { BringMail, BringMailAnyway, BringUrgentMail } from '#mail/outgoing/jobs/bring_mail'
import { SendTestMail } from '#mail/templates/jobs/send_test_mail'
import { SendCustomerMail } from '#channels/email/answering/jobs/send_customer_mail'
import { ReleaseReply } from '#tickets/sending/jobs/release_reply'
import { SendBreakerNotice } from '#mail/limits/jobs/send_breaker_notice'
import { SendConfirmationLink } from '#notifications/jobs/send_confirmation_link'
import { SendLinkMail } from '#notifications/jobs/send_link_mail'
import { SendNotice } from '#notifications/jobs/send_notice'
import { SendDeletionNotice } from '#notifications/jobs/send_deletion_notice'
import { MakeExport } from '#workspaces/portability/jobs/make_export'
import { PushToDevice } from '#notifications/jobs/push_to_device'
import { SendBatch } from '#notifications/jobs/send_batch'
import { RecheckDomain } from '#workspaces/domains/jobs/recheck_domain'
import { SendWorkspaceList } from '#notifications/jobs/send_workspace_list'
import { DeliverWebhook } from '#webhooks/jobs/deliver_webhook'
import { SendSwitchedOffNotice } from '#webhooks/jobs/send_switched_off_notice'

registerJobs([
  DeliverEvent,
  BringMail,
  BringMailAnyway,
  BringUrgentMail,
  SendTestMail,
  SendCustomerMail,
  SendBreakerNotice,
  ReleaseReply,
  SendBatch,
  PushToDevice,
  SendDeletionNotice,
  MakeExport,
  SendWorkspaceList,
  RecheckDomain,
  SendConfirmationLink,
  SendLinkMail,
  SendNotice,
  ExecuteFactorReset,
  PassOnTicketsOf,
  ReleaseTicketsOfTeam,
  ErasePersonJob,
  SweepExpiredRequests,
  ProcessMail,
  DeliverWebhook,
  SendSwitchedOffNotice,
])
