import type { FilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'
import type { RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

const at = ({ webhook }: FilledWorkspace, path = '') =>
  `/agent/settings/webhooks/${webhook.id}${path}`
const api = ({ webhook }: FilledWorkspace, path = '') => `/api/v1/webhooks/${webhook.id}${path}`

const settings = {
  url: 'https://stranger.invalid/',
  wantsAll: true,
  eventNames: [],
  includesNotes: true,
}

/** Both by the victim's endpoint, and below one of the attacker's own. */
const deliveries = (path: typeof at, victim: FilledWorkspace, own: FilledWorkspace, below = '') => {
  const delivery = `/deliveries/${victim.webhook.deliveryId}${below}`
  return [{ path: path(victim, delivery) }, { path: path(own, delivery) }]
}

/** Who has not confirmed a moment ago that it is them is asked to, before anything is looked up. */
const asksFirst = { orStatus: [302] }

/** Webhooks, their secrets and their log. */
export const webhookCases: RouteCases = {
  'settings.webhooks.index': { harmless: 'takes nothing' },
  'settings.webhooks.create': { harmless: 'takes nothing' },
  'settings.webhooks.store': { harmless: 'takes an address and names of events only' },
  'settings.webhooks.show': { attacks: (victim) => [{ path: at(victim) }] },
  'settings.webhooks.edit': {
    attacks: (victim) => [{ path: at(victim, '/edit'), ...asksFirst }],
  },
  'settings.webhooks.update': {
    attacks: (victim) => [{ path: at(victim), json: settings }],
  },
  'settings.webhooks.destroy': { attacks: (victim) => [{ path: at(victim) }] },
  'settings.webhook_secrets.show': {
    attacks: (victim) => [{ path: at(victim, '/secret'), ...asksFirst }],
  },
  'settings.webhook_secrets.store': { attacks: (victim) => [{ path: at(victim, '/secret') }] },
  'settings.webhook_state.update': {
    attacks: (victim) => [{ path: at(victim, '/state'), json: { isOn: false } }],
  },
  'settings.webhook_tests.store': {
    attacks: (victim) => [{ path: at(victim, '/tests'), json: { event: 'ticket.created' } }],
  },
  'settings.webhook_replays.store': {
    attacks: (victim) => [{ path: at(victim, '/replays'), json: { span: 'month' } }],
  },
  'settings.webhook_deliveries.show': {
    attacks: (victim, own) => deliveries(at, victim, own),
  },
  'settings.webhook_replays.update': {
    attacks: (victim, own) => deliveries(at, victim, own, '/replay'),
  },

  'api.webhooks.index': { harmless: 'takes nothing' },
  'api.webhooks.store': { harmless: 'takes an address and names of events only' },
  'api.webhooks.show': { attacks: (victim) => [{ path: api(victim) }] },
  'api.webhooks.update': { attacks: (victim) => [{ path: api(victim), json: settings }] },
  'api.webhooks.destroy': { attacks: (victim) => [{ path: api(victim) }] },
  'api.webhook_secrets.store': { attacks: (victim) => [{ path: api(victim, '/secret') }] },
  'api.webhook_replays.store': {
    attacks: (victim) => [{ path: api(victim, '/replays'), json: { since: '2020-01-01' } }],
  },
  'api.webhook_deliveries.index': {
    attacks: (victim) => [{ path: api(victim, '/deliveries') }],
  },
  'api.webhook_deliveries.show': {
    attacks: (victim, own) => deliveries(api, victim, own),
  },
  'api.webhook_deliveries.replay': {
    attacks: (victim, own) => deliveries(api, victim, own, '/replay'),
  },
}
