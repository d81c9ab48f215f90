import type { FilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'
import {
  link,
  type Attack,
  type RouteCases,
} from '#tests/functional/isolation/support/route_cases/route_case'

/** The console's page of a workspace. */
const console = ({ tenant }: FilledWorkspace, below = '', json?: object): Attack => ({
  path: `/operator/workspaces/${tenant.slug}${below}`,
  json,
})

/** The operator's console, and what of it reaches into workspaces. */
export const operatorCases: RouteCases = {
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
  'operator.queues.index': { harmless: 'for operators only' },
  'operator.queues.retries.store': { harmless: 'for operators only' },
  'operator.queues.discards.store': { harmless: 'for operators only' },
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
}
