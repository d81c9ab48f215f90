import { randomUUID } from 'node:crypto'
import type { LinkPurpose } from '#identity/links/purposes'
import type { FilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'
import { PASSWORD } from '#tests/helpers/workspaces'

/** A request that names what belongs to another workspace. */
export interface Attack {
  path: string
  json?: object
  /**
   * `refused`: 403 or 404, or asked to sign in, and nothing changes in either workspace.
   * `own`: served from the attacker's own workspace, which it may change; the victim's stays.
   */
  outcome?: 'refused' | 'own'
  /** Statuses that count as refused besides, where a body and not the address names it. */
  orStatus?: number[]
  /** Not tried at the victim's own host, where whoever holds this address may use it. */
  isOpenAtHome?: boolean
}

/** What is tried on a route, or why there is nothing to try or where else it is tried. */
export type RouteCase =
  | { attacks: (victim: FilledWorkspace, own: FilledWorkspace) => Attack[] }
  | { harmless: string }
  | { triedIn: string }

const message = (victim: FilledWorkspace) => ({
  bodyHtml: '<p>Written by a stranger</p>',
  submissionId: victim.messages.public.submissionId,
})

/** What a passkey of the victim would answer to one of its challenges. */
const assertion = ({ passkey }: FilledWorkspace) => {
  const { challenge, credentialId, userHandle } = passkey
  const clientData = { type: 'webauthn.get', challenge, origin: 'http://localhost' }
  return {
    id: credentialId,
    rawId: credentialId,
    type: 'public-key',
    response: {
      clientDataJSON: Buffer.from(JSON.stringify(clientData)).toString('base64url'),
      authenticatorData: 'AAAA',
      signature: 'AAAA',
      userHandle,
    },
  }
}

/** At its own host a link is good for whoever holds it. */
const link = ({ linkTokens }: FilledWorkspace, purpose: LinkPurpose, json?: object): Attack => ({
  path: `/links/${purpose.replaceAll('_', '-')}/${linkTokens[purpose]}`,
  json,
  orStatus: [410],
  isOpenAtHome: true,
})

/** A page of a person, and what hangs on it. */
const personPath = ({ id }: { id: number }, path = '') => `/agent/settings/people/${id}${path}`

/** The console's page of a workspace. */
const console = ({ tenant }: FilledWorkspace, below = '', json?: object): Attack => ({
  path: `/operator/workspaces/${tenant.slug}${below}`,
  json,
})

/**
 * One case per registered route, by its name. See docs/guides/isolation.md: a route with a
 * parameter, or with ids in its query or body, is tried with the real ones of the victim.
 */
export const routeCases: Record<string, RouteCase> = {
  'installation.home': { harmless: 'belongs to no workspace and takes nothing' },
  'installation.sign_up.create': { harmless: 'belongs to no workspace and takes nothing' },
  'installation.sign_up.store': { harmless: 'opens a workspace, and refuses an address in use' },
  'installation.sign_up.address': { harmless: 'says of an address what a visit to it says' },
  'installation.preferences.update': { harmless: 'belongs to no workspace; changes a cookie only' },
  'installation.workspace_search.create': { harmless: 'belongs to no workspace' },
  'installation.workspace_search.store': {
    harmless: 'answers the same for every address and mails to that address alone',
  },
  'installation.tls_check': { harmless: 'says of a host what a visit to it says' },

  'handover': {
    attacks: (victim) => [{ ...link(victim, 'handover'), orStatus: [302] }],
  },
  'agent.first_steps.show': { harmless: 'takes nothing' },
  'agent.first_steps.destroy': { harmless: "hides its own workspace's steps only" },
  'agent.portal_visit.store': { harmless: 'takes nothing' },

  'settings.general.show': { harmless: 'takes nothing' },
  'settings.general.update': { harmless: 'changes its own workspace only' },
  'settings.brand.show': { harmless: 'takes nothing' },
  'settings.brand.update': { harmless: 'changes its own workspace only' },
  'settings.logo.store': { harmless: 'takes a picture only' },
  'settings.logo.destroy': { harmless: 'takes nothing' },
  'logo.show': {
    attacks: ({ logoHash }) => [{ path: `/brand/logo/${logoHash}`, isOpenAtHome: true }],
  },
  'settings.access.show': { harmless: 'takes nothing' },
  'settings.access.update': { harmless: 'changes its own workspace only' },
  'settings.domains.index': { harmless: 'takes nothing' },
  'settings.domains.store': {
    attacks: ({ domain }) => [
      { path: '/agent/settings/domains', json: { host: domain.host }, outcome: 'own' },
    ],
  },
  'settings.domains.destroy': {
    attacks: ({ domain }) => [{ path: `/agent/settings/domains/${domain.id}` }],
  },
  'settings.domain_checks.store': {
    attacks: ({ domain }) => [{ path: `/agent/settings/domains/${domain.id}/check` }],
  },
  'settings.primary_domain.store': {
    attacks: ({ domain }) => [{ path: `/agent/settings/domains/${domain.id}/primary` }],
  },
  'settings.primary_domain.destroy': { harmless: 'takes nothing' },

  'session.create': { harmless: 'takes nothing' },
  'session.store': {
    attacks: ({ insider: { email } }) => [
      { path: '/sign-in', json: { email, password: PASSWORD }, outcome: 'own' },
    ],
  },
  'session.destroy': { harmless: 'ends the session of its own cookie only' },
  'preferences.update': { harmless: 'changes who is signed in only' },

  'account.confirmation.show': { harmless: 'takes nothing' },
  'account.confirmation.store': {
    attacks: () => [
      { path: '/account/confirm', json: { password: 'not the one' }, orStatus: [422, 429] },
    ],
  },
  'account.confirmation_link.store': { harmless: 'mails who is signed in only' },
  'account.confirmation_challenges.store': { harmless: 'asks who is signed in only' },
  'account.confirmation_passkeys.store': {
    attacks: (victim) => [
      {
        path: '/account/confirm/passkeys',
        json: { credential: assertion(victim) },
        orStatus: [422],
      },
    ],
  },
  'account.confirmation_codes.store': {
    attacks: ({ recoveryCode }) => [
      { path: '/account/confirm/codes', json: { code: recoveryCode }, orStatus: [422, 429] },
    ],
  },
  'second_factor.show': { triedIn: 'second_factor/pending_sign_in.spec.ts' },
  'second_factor.store': {
    attacks: ({ recoveryCode }) => [
      { path: '/sign-in/second-factor', json: { code: recoveryCode }, outcome: 'own' },
    ],
  },
  'second_factor.destroy': { harmless: 'forgets what its own session has begun' },
  'second_factor.challenges.store': { harmless: 'asks for what its own session has begun' },
  'second_factor.passkeys.store': {
    attacks: (victim) => [
      {
        path: '/sign-in/second-factor/passkeys',
        json: { credential: assertion(victim) },
        outcome: 'own',
      },
    ],
  },
  'session.challenges.store': { harmless: 'names nobody' },
  'session.passkeys.store': {
    attacks: (victim) => [
      { path: '/sign-in/passkeys', json: { credential: assertion(victim) }, outcome: 'own' },
    ],
  },
  'account.second_factor.show': { harmless: 'takes nothing' },
  'account.second_factor.reset.destroy': { harmless: 'stops that of who is signed in only' },
  'account.second_factor.fresh_codes.destroy': { harmless: 'forgets what its own session shows' },
  'account.second_factor.totp.store': { harmless: 'changes who is signed in only' },
  'account.second_factor.totp.update': { harmless: 'changes who is signed in only' },
  'account.second_factor.totp.destroy': { harmless: 'changes who is signed in only' },
  'account.second_factor.challenges.store': { harmless: 'asks who is signed in only' },
  'account.second_factor.passkeys.store': { harmless: 'changes who is signed in only' },
  'account.second_factor.passkeys.update': {
    attacks: ({ passkey }) => [
      { path: `/account/security/second-factor/passkeys/${passkey.id}`, json: { name: 'Taken' } },
    ],
  },
  'account.second_factor.passkeys.destroy': {
    attacks: ({ passkey }) => [{ path: `/account/security/second-factor/passkeys/${passkey.id}` }],
  },
  'account.second_factor.recovery_codes.store': { harmless: 'changes who is signed in only' },
  'settings.people.factor_reset.store': {
    attacks: ({ insider }) => [{ path: `/agent/settings/people/${insider.id}/factor-reset` }],
  },
  'settings.people.factor_reset.destroy': {
    attacks: ({ insider }) => [{ path: `/agent/settings/people/${insider.id}/factor-reset` }],
  },
  'links.factor_reset.show': { attacks: (victim) => [link(victim, 'factor_reset')] },
  'links.factor_reset.update': { attacks: (victim) => [link(victim, 'factor_reset')] },
  'links.factor_reset_consent.show': {
    attacks: (victim) => [link(victim, 'factor_reset_consent')],
  },
  'links.factor_reset_consent.update': {
    attacks: (victim) => [link(victim, 'factor_reset_consent')],
  },

  'account.show': { harmless: 'leads to the page of who is signed in' },
  'account.profile.show': { harmless: 'takes nothing' },
  'account.profile.update': { harmless: 'changes who is signed in only' },
  'account.avatar.store': { harmless: 'changes who is signed in only' },
  'account.avatar.destroy': { harmless: 'changes who is signed in only' },
  'account.security.show': { harmless: 'takes nothing' },
  'account.password.store': { harmless: 'changes who is signed in only' },
  'account.password.update': { harmless: 'changes who is signed in only' },
  'account.email_change.store': {
    attacks: ({ insider: { email } }) => [{ path: '/account/email/change', json: { email } }],
  },
  'account.email_change.destroy': { harmless: 'changes who is signed in only' },
  'account.verification.store': { harmless: 'mails who is signed in only' },
  'account.sessions.index': { harmless: 'lists by who is signed in' },
  'account.sessions.destroy': {
    attacks: ({ sessionKey }) => [{ path: `/account/sessions/${sessionKey}` }],
  },
  'account.sessions.destroy_others': { harmless: 'ends sessions of who is signed in only' },
  'avatars.show': { attacks: ({ avatarPath }) => [{ path: avatarPath }] },

  'sign_in_link.store': {
    attacks: ({ insider: { email } }) => [
      { path: '/sign-in/link', json: { email }, outcome: 'own' },
    ],
  },
  'registration.create': { harmless: 'takes nothing' },
  'registration.store': {
    attacks: ({ insider: { email } }) => [
      { path: '/sign-up', json: { email, name: 'Stranger' }, outcome: 'own' },
    ],
  },
  'mailed_link.show': { harmless: 'shows what its own session remembers' },
  'password_reset.create': { harmless: 'takes nothing' },
  'password_reset.store': {
    attacks: ({ insider: { email } }) => [
      { path: '/password/reset', json: { email }, outcome: 'own' },
    ],
  },
  'links.sign_in.show': { attacks: (victim) => [link(victim, 'sign_in')] },
  'links.sign_in.store': { attacks: (victim) => [link(victim, 'sign_in', { name: 'Stranger' })] },
  'links.sign_up.show': { attacks: (victim) => [link(victim, 'sign_up')] },
  'links.sign_up.store': { attacks: (victim) => [link(victim, 'sign_up', { name: 'Stranger' })] },
  'links.password_reset.show': { attacks: (victim) => [link(victim, 'password_reset')] },
  'links.password_reset.update': {
    attacks: (victim) => [link(victim, 'password_reset', { password: 'a stranger chose it' })],
  },
  'links.email_verification.show': { attacks: (victim) => [link(victim, 'email_verification')] },
  'links.email_verification.update': { attacks: (victim) => [link(victim, 'email_verification')] },
  'links.email_change_old.show': { attacks: (victim) => [link(victim, 'email_change_old')] },
  'links.email_change_old.update': { attacks: (victim) => [link(victim, 'email_change_old')] },
  'links.email_change_new.show': { attacks: (victim) => [link(victim, 'email_change_new')] },
  'links.email_change_new.update': { attacks: (victim) => [link(victim, 'email_change_new')] },
  'links.confirmation.show': { attacks: (victim) => [link(victim, 'confirmation')] },
  'links.confirmation.update': { attacks: (victim) => [link(victim, 'confirmation')] },

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

  'api.me.show': { harmless: 'shows who asks' },
  'api.description.show': { harmless: 'the same for everybody' },
  'api.app_sessions.store': {
    attacks: ({ insider: { email } }) => [
      {
        path: '/api/v1/auth/login',
        json: { email, password: PASSWORD, clientName: 'Stranger' },
        outcome: 'own',
        isOpenAtHome: true,
      },
    ],
  },
  'api.refreshed_tokens.store': {
    attacks: ({ programs }) =>
      [programs.staffApp, programs.customerApp].map(({ refreshToken }) => ({
        path: '/api/v1/auth/refresh',
        json: { refreshToken },
        orStatus: [401],
        isOpenAtHome: true,
      })),
  },
  'api.app_sessions.destroy': {
    attacks: ({ programs }) => [
      {
        path: '/api/v1/auth/logout',
        json: { refreshToken: programs.staffApp.refreshToken },
        orStatus: [401],
        isOpenAtHome: true,
      },
    ],
  },

  'account.tokens.index': { harmless: 'lists by who is signed in' },
  'account.tokens.create': { harmless: 'takes nothing' },
  'account.tokens.store': { harmless: 'makes a token for who is signed in only' },
  'account.tokens.destroy': {
    attacks: ({ programs }) => [{ path: `/account/tokens/${programs.token.id}` }],
  },
  'account.apps.destroy': {
    attacks: ({ programs }) => [
      { path: `/account/apps/${programs.staffApp.familyId}` },
      { path: `/account/apps/${programs.customerApp.familyId}` },
    ],
  },
  'settings.tokens.index': { harmless: 'takes nothing' },
  'settings.token_rules.update': { harmless: "changes its own workspace's rules only" },
  'settings.tokens.destroy': {
    attacks: ({ programs }) => [{ path: `/agent/settings/tokens/${programs.token.id}` }],
  },
  'settings.apps.destroy': {
    attacks: ({ programs }) => [{ path: `/agent/settings/apps/${programs.staffApp.familyId}` }],
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
      { path: `/my/tickets/${solvedTicket.number}/rating`, json: { rating: 'bad' } },
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

  'settings.workspace_data.show': { harmless: 'takes nothing' },
  'settings.workspace_data.exports.store': { harmless: 'exports its own workspace only' },
  'settings.workspace_data.exports.show': {
    attacks: ({ archive }) => [
      { path: `/agent/settings/workspace-data/exports/${archive.key}` },
      { path: `/agent/settings/workspace-data/exports/${archive.id}` },
    ],
  },
  'settings.workspace_data.deletion.store': {
    attacks: ({ tenant }) => [
      {
        path: '/agent/settings/workspace-data/deletion',
        json: { address: tenant.slug, hasEverything: true },
        orStatus: [422],
      },
    ],
  },
  'settings.workspace_data.deletion.destroy': { harmless: 'keeps its own workspace only' },

  // At their own host mails are open to whoever sits at the machine.
  'local_mails.index': {
    attacks: () => [{ path: '/local/mails', outcome: 'own', isOpenAtHome: true }],
  },
  'local_mails.show': {
    attacks: ({ mailId }) => [{ path: `/local/mails/${mailId}`, isOpenAtHome: true }],
  },

  'event_stream': { triedIn: 'channels.spec.ts' },
  'subscribe': { triedIn: 'channels.spec.ts' },
  'unsubscribe': { triedIn: 'channels.spec.ts' },

  // The console is at the installation's own host, where no workspace is: here it is nothing.
  'operator.session.create': { harmless: 'belongs to no workspace and takes nothing' },
  'operator.session.store': { harmless: 'knows operators only' },
  'operator.session.destroy': { harmless: 'ends the session of its own cookie only' },
  'operator.factor.create': { harmless: 'takes nothing' },
  'operator.factor.store': { harmless: 'knows operators only' },
  'operator.factor_set_up.create': { harmless: 'takes nothing' },
  'operator.factor_set_up.store': { harmless: 'knows operators only' },
  'operator.set_up.show': { attacks: () => [{ path: '/operator/set-up/anything' }] },
  'operator.set_up.store': { attacks: () => [{ path: '/operator/set-up/anything', json: {} }] },
  'operator.recovery_codes.show': { harmless: 'takes nothing' },
  'operator.workspaces.index': { harmless: 'for operators only' },
  'operator.workspaces.create': { harmless: 'for operators only' },
  'operator.workspaces.store': { harmless: 'for operators only' },
  'operator.workspaces.show': { attacks: (victim) => [console(victim)] },
  'operator.plan.update': { attacks: (victim) => [console(victim, '/plan', { plan: 'taken' })] },
  'operator.suspension.store': {
    attacks: (victim) => [console(victim, '/suspension', { reason: 'Taken over' })],
  },
  'operator.suspension.destroy': { attacks: (victim) => [console(victim, '/suspension')] },
  'operator.export.store': { attacks: (victim) => [console(victim, '/export')] },
  'operator.deletion.store': {
    attacks: (victim) => [console(victim, '/deletion', { slug: victim.tenant.slug })],
  },
  'operator.deletion.destroy': { attacks: (victim) => [console(victim, '/deletion')] },
  'operator.support_session.store': { attacks: (victim) => [console(victim, '/support-session')] },
  'operator.maintenance.show': { harmless: 'for operators only' },
  'operator.maintenance.update': { harmless: 'for operators only' },
  'operator.maintenance.destroy': { harmless: 'for operators only' },
  'operator.operators.index': { harmless: 'for operators only' },
  'operator.operators.store': { harmless: 'for operators only' },
  'operator.operators.destroy': { attacks: () => [{ path: '/operator/operators/1' }] },
  'operator.acts.index': { harmless: 'for operators only' },

  'links.owner_welcome.show': { attacks: (victim) => [link(victim, 'owner_welcome')] },
  'links.owner_welcome.store': {
    attacks: (victim) => [link(victim, 'owner_welcome', { password: 'a stranger chose this' })],
  },
  'settings.support_access.index': { harmless: 'takes nothing' },
  'settings.support_access.store': { harmless: 'lets operators into its own workspace only' },
  'settings.support_access.destroy': {
    attacks: ({ supportGrantId }) => [{ path: `/agent/settings/support-access/${supportGrantId}` }],
  },
  'support_session.show': {
    attacks: ({ linkTokens }) => [
      { path: `/support-session/${linkTokens.support}`, orStatus: [410], isOpenAtHome: true },
    ],
  },

  'not_found': {
    attacks: ({ tenant, attachments, mailId }) => [
      { path: `/files/${attachments.public.storageKey}` },
      { path: `/${attachments.public.storageKey}` },
      { path: `/assets/../files/${attachments.public.storageKey}` },
      { path: `/mails/${tenant.id}/${mailId}.json` },
    ],
  },
}
