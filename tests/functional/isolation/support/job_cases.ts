import { DeliverEvent } from '#foundation/events/deliver_event'
import type { JobPayload } from '#foundation/queue/job'
import { ErasePersonJob } from '#identity/privacy/jobs/erase_person_job'
import { PassOnTicketsOf } from '#tickets/jobs/pass_on_tickets_of'
import { ReleaseTicketsOfTeam } from '#tickets/jobs/release_tickets_of_team'
import { ExecuteFactorReset } from '#identity/second_factor/resets/jobs/execute_factor_reset'
import { ProcessMail } from '#channels/email/receiving/jobs/process_mail'
import { SweepExpiredRequests } from '#channels/web_form/jobs/sweep_expired_requests'
import { MakeExport } from '#workspaces/portability/jobs/make_export'
import { SendDeletionNotice } from '#notifications/jobs/send_deletion_notice'
import { SendConfirmationLink } from '#notifications/jobs/send_confirmation_link'
import { PushToDevice } from '#notifications/jobs/push_to_device'
import { SendBatch } from '#notifications/jobs/send_batch'
import { RecheckDomain } from '#workspaces/domains/jobs/recheck_domain'
import { SendWorkspaceList } from '#notifications/jobs/send_workspace_list'
import { SendLinkMail } from '#notifications/jobs/send_link_mail'
import { SendCustomerMail } from '#channels/email/answering/jobs/send_customer_mail'
import { ReleaseReply } from '#tickets/sending/jobs/release_reply'
import { SendBreakerNotice } from '#mail/limits/jobs/send_breaker_notice'
import { BringMail, BringMailAnyway, BringUrgentMail } from '#mail/outgoing/jobs/bring_mail'
import { SendTestMail } from '#mail/templates/jobs/send_test_mail'
import { SendNotice } from '#notifications/jobs/send_notice'
import type { FilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'
import { DeliverWebhook } from '#webhooks/jobs/deliver_webhook'
import { SendSwitchedOffNotice } from '#webhooks/jobs/send_switched_off_notice'

/**
 * Payloads by the names of jobs: with ids of the victim, and with own and foreign ones mixed.
 * A job of the attacker's workspace gets them and must do nothing.
 */
export const jobCases: Record<
  string,
  (victim: FilledWorkspace, own: FilledWorkspace) => JobPayload[]
> = {
  [DeliverEvent.jobName]: ({ waitingDelivery }) => [waitingDelivery],

  [ExecuteFactorReset.jobName]: ({ insider }) => [{ userId: insider.id, resetId: 1 }],

  [SendConfirmationLink.jobName]: ({ requestId }) => [{ requestId }],

  // Has no ids to forge: it may sweep what is expired, which in both workspaces is nothing.
  [SweepExpiredRequests.jobName]: () => [{}],

  [ProcessMail.jobName]: ({ inbound }) => [
    { inboundMailId: inbound.quarantinedId },
    { inboundMailId: inbound.processedId },
  ],

  [MakeExport.jobName]: ({ archive }) => [{ exportId: archive.id }],

  [SendDeletionNotice.jobName]: ({ owner, waitingDelivery: { eventId } }) => [
    { eventId, kind: 'requested', userId: owner.id, actorId: owner.id, dueAt: '2030-01-01' },
  ],

  [RecheckDomain.jobName]: ({ domain }) => [{ domainId: domain.id }],

  [SendWorkspaceList.jobName]: ({ insider, waitingDelivery: { eventId } }) => [
    { userId: insider.id, eventId },
  ],

  [SendCustomerMail.jobName]: (victim, own) => {
    const theirs = payloadOf(victim)
    return [
      theirs,
      { ...payloadOf(own), messageId: theirs.messageId },
      { ...payloadOf(own), recipientId: theirs.recipientId },
      { ...payloadOf(own), ticketId: theirs.ticketId },
    ]
  },

  [ReleaseReply.jobName]: ({ heldReplyId }) => [{ heldReplyId }],

  [SendBreakerNotice.jobName]: ({ insider, waitingDelivery: { eventId } }) => [
    { eventId, userId: insider.id },
  ],

  [BringMail.jobName]: ({ failedMailId }) => [{ mailId: failedMailId }],

  [BringUrgentMail.jobName]: ({ failedMailId }) => [{ mailId: failedMailId }],

  [BringMailAnyway.jobName]: ({ failedMailId }) => [{ mailId: failedMailId }],

  [SendTestMail.jobName]: ({ owner }) => [
    { key: 'test.stranger', userId: owner.id, kind: 'request_received', locale: 'en', texts: '{}' },
  ],

  [SendLinkMail.jobName]: ({ linkId }) => [{ linkId }],

  [SendBatch.jobName]: ({ notification: { batchId } }) => [{ batchId }],

  [PushToDevice.jobName]: ({ notification: theirs }, { notification: own }) => [
    { batchId: theirs.batchId, subscriptionId: theirs.deviceId },
    { batchId: own.batchId, subscriptionId: theirs.deviceId },
    { batchId: theirs.batchId, subscriptionId: own.deviceId },
  ],

  [SendNotice.jobName]: ({ insider, waitingDelivery: { eventId } }) => [
    { eventId, userId: insider.id, kind: 'password_changed', email: insider.email },
  ],

  [ErasePersonJob.jobName]: ({ erasureId }) => [{ erasureId }],

  [PassOnTicketsOf.jobName]: (victim, own) => [
    { userId: victim.agent.id, heirId: own.agent.id, actorId: own.owner.id },
    { userId: own.agent.id, heirId: victim.agent.id, actorId: victim.owner.id },
  ],

  [ReleaseTicketsOfTeam.jobName]: (victim, own) => [
    { teamId: victim.team.id, actorId: own.owner.id },
    { teamId: own.team.id, actorId: victim.owner.id },
  ],

  [DeliverWebhook.jobName]: ({ webhook }) => [{ deliveryId: webhook.deliveryId }],

  [SendSwitchedOffNotice.jobName]: (victim, own) => [
    noticeOf(victim, victim),
    noticeOf(victim, own),
    noticeOf(own, victim),
  ],
}

function noticeOf({ webhook, waitingDelivery: { eventId } }: FilledWorkspace, of: FilledWorkspace) {
  return { eventId, endpointId: webhook.id, reason: 'failing', userId: of.owner.id }
}

function payloadOf({ ticket, messages, customer, waitingDelivery: { eventId } }: FilledWorkspace) {
  return {
    kind: 'staff_replied',
    eventId,
    ticketId: ticket.id,
    messageId: messages.public.id,
    recipientId: customer.id,
  }
}
