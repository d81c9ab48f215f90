import { link, type RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

/** Opening a workspace, at the installation's own host, and the first steps in it. */
export const signUpCases: RouteCases = {
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
}
