import type { RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

/** Copies, replies on their way, mails that are sent again, and how a workspace sends. */
export const sendingCases: RouteCases = {
  'agent.ccs.store': {
    attacks: ({ ticket, mark }) => [
      { path: `/agent/tickets/${ticket.number}/ccs`, json: { email: `cc@${mark}.example` } },
    ],
  },
  'agent.ccs.destroy': {
    attacks: (victim) => [
      { path: `/agent/tickets/${victim.ticket.number}/ccs/${victim.otherCustomer.id}` },
    ],
  },
  'agent.held_replies.update': {
    attacks: ({ heldReplyId }) => [{ path: `/agent/held-replies/${heldReplyId}`, orStatus: [409] }],
  },
  'agent.held_replies.destroy': {
    attacks: ({ heldReplyId }) => [{ path: `/agent/held-replies/${heldReplyId}`, orStatus: [409] }],
  },
  'agent.mail_attempts.store': {
    attacks: (victim, own) => [
      { path: `/agent/tickets/${victim.ticket.number}/mails/${victim.failedMailId}/attempts` },
      { path: `/agent/tickets/${own.ticket.number}/mails/${victim.failedMailId}/attempts` },
    ],
  },
  'settings.mail.show': { harmless: 'takes nothing' },
  'settings.mail.update': { harmless: 'takes no ids' },
  'settings.mail.automatic.store': { harmless: 'takes nothing' },
  'settings.mail.suppressions.destroy': { harmless: 'takes an address, looked up in its own list' },
}
