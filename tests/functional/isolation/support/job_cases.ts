import { DeliverEvent } from '#foundation/events/deliver_event'
import type { JobPayload } from '#foundation/queue/job'
import { SweepExpiredRequests } from '#channels/web_form/jobs/sweep_expired_requests'
import { SendConfirmationLink } from '#notifications/jobs/send_confirmation_link'
import { SendTicketMail } from '#notifications/jobs/send_ticket_mail'
import type { FilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'

/**
 * Payloads by the names of jobs: with ids of the victim, and with own and foreign ones mixed.
 * A job of the attacker's workspace gets them and must do nothing.
 */
export const jobCases: Record<
  string,
  (victim: FilledWorkspace, own: FilledWorkspace) => JobPayload[]
> = {
  [DeliverEvent.jobName]: ({ waitingDelivery }) => [waitingDelivery],

  [SendConfirmationLink.jobName]: ({ requestId }) => [{ requestId }],

  // Has no ids to forge: it may sweep what is expired, which in both workspaces is nothing.
  [SweepExpiredRequests.jobName]: () => [{}],

  [SendTicketMail.jobName]: (victim, own) => {
    const theirs = payloadOf(victim)
    return [
      theirs,
      { ...payloadOf(own), messageId: theirs.messageId },
      { ...payloadOf(own), recipientId: theirs.recipientId },
      { ...payloadOf(own), ticketId: theirs.ticketId },
    ]
  },
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
