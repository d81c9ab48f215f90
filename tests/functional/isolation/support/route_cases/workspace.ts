import type { Attack, RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

/** Settings of a workspace, and all of it: domains, export, deletion. */
export const workspaceCases: RouteCases = {
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
  'settings.mailboxes.index': { harmless: 'takes nothing' },
  'settings.mailboxes.create': { harmless: 'takes nothing' },
  'settings.mailboxes.store': { harmless: 'an address says nothing about other workspaces' },
  'settings.mailboxes.show': { attacks: ({ mailbox }) => [mailboxPath(mailbox)] },
  'settings.mailboxes.update': {
    attacks: (victim, own) => {
      const values = {
        name: 'Taken over',
        aliases: [],
        teamId: null,
        repliesTo: 'own',
        trustsReplyTo: true,
        isOn: true,
      }
      return [
        mailboxPath(victim.mailbox, '', values),
        {
          ...mailboxPath(own.mailbox, '', { ...values, teamId: victim.team.id }),
          orStatus: [404],
        },
      ]
    },
  },
  'settings.mailboxes.destroy': { attacks: ({ mailbox }) => [mailboxPath(mailbox)] },
  'settings.default_mailbox.update': {
    attacks: ({ mailbox }) => [mailboxPath(mailbox, '/default')],
  },
  'settings.mailbox_connection.edit': {
    // Staff are asked to confirm that it is them before anything is looked up.
    attacks: ({ mailbox }) => [{ ...mailboxPath(mailbox, '/connection'), orStatus: [302] }],
  },
  'settings.mailbox_connection.update': {
    attacks: ({ mailbox }) => [mailboxPath(mailbox, '/connection', { imapHost: 'evil.example' })],
  },
  'settings.mailbox_tests.store': {
    attacks: ({ mailbox }) => [mailboxPath(mailbox, '/tests', { what: 'imap' })],
  },
  'settings.mail_intake_tokens.store': {
    attacks: ({ mailbox }) => [mailboxPath(mailbox, '/intake-tokens', { name: 'Mine' })],
  },
  'settings.mail_intake_tokens.destroy': {
    attacks: ({ mailbox }, own) => [
      mailboxPath(mailbox, `/intake-tokens/${mailbox.intakeTokenId}`),
      mailboxPath(own.mailbox, `/intake-tokens/${mailbox.intakeTokenId}`),
    ],
  },
}

/** A settings page of a mailbox, and what hangs on it. */
function mailboxPath({ id }: { id: number }, below = '', json?: object): Attack {
  return { path: `/agent/settings/mailboxes/${id}${below}`, json }
}
