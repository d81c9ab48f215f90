import type { RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

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
}
