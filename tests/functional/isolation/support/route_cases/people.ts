import {
  personPath,
  type RouteCases,
} from '#tests/functional/isolation/support/route_cases/route_case'

/** People of a workspace, their invitations and teams. */
export const peopleCases: RouteCases = {
  'settings.people.index': {
    attacks: ({ team }) => [
      { path: `/agent/settings/people?team=${team.id}`, outcome: 'own' },
      { path: '/agent/settings/people?search=insider', outcome: 'own' },
    ],
  },
  'settings.people.show': { attacks: ({ insider }) => [{ path: personPath(insider) }] },
  'settings.people.update': {
    attacks: ({ insider }) => [{ path: personPath(insider), json: { name: 'Taken over' } }],
  },
  'settings.people.role.update': {
    attacks: ({ insider }) => [{ path: personPath(insider, '/role'), json: { role: 'customer' } }],
  },
  'settings.people.teams.update': {
    attacks: (victim, own) => [
      { path: personPath(victim.insider, '/teams'), json: { teamIds: [] } },
      {
        path: personPath(own.insider, '/teams'),
        json: { teamIds: [victim.team.id] },
        orStatus: [422],
      },
    ],
  },
  'settings.people.deactivation.store': {
    attacks: (victim, own) => [
      { path: personPath(victim.insider, '/deactivation'), json: { tickets: 'unassign' } },
      {
        path: personPath(own.insider, '/deactivation'),
        json: { tickets: 'hand_over', heirId: victim.insider.id },
        orStatus: [422],
      },
    ],
  },
  'settings.people.deactivation.destroy': {
    attacks: ({ insider }) => [{ path: personPath(insider, '/deactivation') }],
  },
  'settings.people.sessions.destroy': {
    attacks: ({ insider }) => [{ path: personPath(insider, '/sessions') }],
  },
  'settings.people.password_mail.store': {
    attacks: ({ insider }) => [{ path: personPath(insider, '/password-mail') }],
  },
  'settings.people.ownership.store': {
    attacks: ({ insider }) => [{ path: personPath(insider, '/ownership') }],
  },
  'settings.people.erasure.store': {
    attacks: ({ insider }) => [
      {
        path: personPath(insider, '/erasure'),
        json: { confirmation: insider.email, withMessages: true, withFiles: true },
      },
    ],
  },
  // Staff are asked to confirm that it is them before anybody is looked for.
  'settings.people.data.show': {
    attacks: ({ insider }) => [{ path: personPath(insider, '/data'), orStatus: [302] }],
  },
  'settings.invitations.index': { harmless: 'takes nothing but a state' },
  'settings.invitations.store': {
    attacks: ({ team }) => [
      {
        path: '/agent/settings/invitations',
        json: { email: 'stranger@test.example', role: 'light_agent', teamIds: [team.id] },
        orStatus: [422],
      },
    ],
  },
  'settings.invitations.list.create': { harmless: 'takes nothing' },
  'settings.invitations.list.preview': {
    attacks: ({ insider }) => [
      {
        path: '/agent/settings/invitations/list',
        json: { list: 'stranger@test.example', role: 'light_agent', teamIds: [insider.id] },
        outcome: 'own',
      },
    ],
  },
  'settings.invitations.list.store': {
    attacks: ({ team }) => [
      {
        path: '/agent/settings/invitations/list',
        json: { list: 'stranger@test.example', role: 'light_agent', teamIds: [team.id] },
        orStatus: [422],
      },
    ],
  },
  'settings.invitations.mails.store': {
    attacks: ({ invitation }) => [{ path: `/agent/settings/invitations/${invitation.id}/mails` }],
  },
  'settings.invitations.destroy': {
    attacks: ({ invitation }) => [{ path: `/agent/settings/invitations/${invitation.id}` }],
  },
  'links.invitation.show': {
    attacks: ({ invitation }) => [
      { path: `/links/invitation/${invitation.token}`, isOpenAtHome: true },
    ],
  },
  'links.invitation.store': {
    attacks: ({ invitation }) => [
      {
        path: `/links/invitation/${invitation.token}`,
        json: { name: 'Stranger', password: null },
        isOpenAtHome: true,
        orStatus: [410],
      },
    ],
  },
  'settings.teams.index': { harmless: 'takes nothing' },
  'settings.teams.store': { harmless: 'takes a name only' },
  'settings.teams.update': {
    attacks: ({ team }) => [
      { path: `/agent/settings/teams/${team.id}`, json: { name: 'Taken over' } },
    ],
  },
  'settings.teams.destroy': {
    attacks: ({ team }) => [{ path: `/agent/settings/teams/${team.id}` }],
  },
  'settings.teams.members.store': {
    attacks: (victim, own) => [
      {
        path: `/agent/settings/teams/${victim.team.id}/members`,
        json: { userId: own.insider.id },
      },
      {
        path: `/agent/settings/teams/${own.team.id}/members`,
        json: { userId: victim.insider.id },
        orStatus: [422],
      },
    ],
  },
  'settings.teams.members.destroy': {
    attacks: (victim, own) => [
      { path: `/agent/settings/teams/${victim.team.id}/members/${victim.agent.id}` },
      { path: `/agent/settings/teams/${own.team.id}/members/${victim.agent.id}` },
    ],
  },
  'settings.roles.index': { harmless: 'takes nothing' },
}
