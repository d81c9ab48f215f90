import { randomUUID } from 'node:crypto'
import type { FilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'
import type { RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

const message = (victim: FilledWorkspace) => ({
  bodyHtml: '<p>Written by a stranger</p>',
  submissionId: victim.messages.public.submissionId,
})

/** Tickets, at the desk and in the portal. */
export const ticketCases: RouteCases = {
  'agent.tickets.index': {
    attacks: ({ insider, agent, team }) =>
      [`assignee=${agent.id}`, `assignee=${insider.id}`, `team=${team.id}`, 'tag=common'].map(
        (filter) => ({ path: `/agent/tickets?view=all&${filter}`, outcome: 'own' })
      ),
  },
  'agent.tickets.show': { attacks: ({ ticket }) => [{ path: `/agent/tickets/${ticket.number}` }] },
  'agent.tickets.update': {
    attacks: (victim, own) => [
      {
        path: `/agent/tickets/${victim.ticket.number}`,
        json: { version: 1, subject: 'Taken over' },
      },
      ...[
        { statusId: victim.status.id },
        { assigneeId: victim.agent.id },
        { teamId: victim.team.id },
      ].map((foreign) => ({
        path: `/agent/tickets/${own.ticket.number}`,
        json: { version: own.ticket.version + 100, ...foreign },
        orStatus: [422],
      })),
    ],
  },
  'agent.messages.store': {
    attacks: (victim, own) => [
      {
        path: `/agent/tickets/${victim.ticket.number}/messages`,
        json: { ...message(victim), visibility: 'internal' },
      },
      {
        path: `/agent/tickets/${own.ticket.number}/messages`,
        json: {
          ...message(victim),
          submissionId: randomUUID(),
          visibility: 'public',
          statusId: victim.status.id,
        },
        orStatus: [422],
      },
      {
        path: `/agent/tickets/${own.ticket.number}/messages`,
        json: {
          ...message(victim),
          visibility: 'internal',
          lastSeenMessageId: victim.messages.internal.id,
        },
        outcome: 'own',
      },
    ],
  },
  'agent.following.store': {
    attacks: ({ ticket }) => [{ path: `/agent/tickets/${ticket.number}/following` }],
  },
  'agent.following.destroy': {
    attacks: ({ ticket }) => [{ path: `/agent/tickets/${ticket.number}/following` }],
  },
  'api.tickets.index': {
    attacks: ({ insider, team }) => [
      { path: `/api/v1/tickets?view=all&assignee=${insider.id}`, outcome: 'own' },
      { path: `/api/v1/tickets?view=all&team=${team.id}`, outcome: 'own' },
    ],
  },
  'portal.home': { harmless: 'takes nothing' },
  'portal.tickets.index': { harmless: 'lists by who is signed in' },
  'portal.tickets.show': { attacks: ({ ticket }) => [{ path: `/my/tickets/${ticket.number}` }] },
  'portal.messages.store': {
    attacks: (victim, own) => [
      { path: `/my/tickets/${victim.ticket.number}/messages`, json: message(victim) },
      {
        path: `/my/tickets/${own.ticket.number}/messages`,
        json: message(victim),
        outcome: 'own',
      },
    ],
  },
  'portal.rating.update': {
    attacks: ({ solvedTicket }) => [
      {
        path: `/my/tickets/${solvedTicket.number}/rating`,
        json: { rating: 'bad' },
        // One's own ticket of that number may not be solved.
        orStatus: [409],
      },
    ],
  },
  'portal.solution.store': {
    attacks: ({ ticket }) => [{ path: `/my/tickets/${ticket.number}/solution` }],
  },
  'portal.requests.create': { harmless: 'takes nothing' },
  'portal.requests.sent': { harmless: 'shows what its own session remembers' },
  'portal.requests.store': {
    attacks: (victim) => [
      {
        path: '/requests',
        json: {
          ...message(victim),
          subject: 'The same submission',
          email: victim.insider.email,
          name: 'Stranger',
        },
        outcome: 'own',
      },
    ],
  },
  'portal.request_confirmations.show': {
    attacks: ({ confirmationToken }) => [
      { path: `/requests/confirm/${confirmationToken}`, isOpenAtHome: true },
    ],
  },
  'portal.request_confirmations.store': {
    attacks: ({ confirmationToken }) => [
      { path: `/requests/confirm/${confirmationToken}`, isOpenAtHome: true },
    ],
  },
  'attachments.show': {
    attacks: ({ attachments }) => [
      { path: `/attachments/${attachments.public.id}` },
      { path: `/attachments/${attachments.internal.id}?download=1` },
    ],
  },
}
