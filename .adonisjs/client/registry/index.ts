/* eslint-disable prettier/prettier */
import type { AdonisEndpoint } from '@tuyau/core/types'
import type { Registry } from './schema.d.ts'
import type { ApiDefinition } from './tree.d.ts'

const placeholder: any = {}

const routes = {
  'session.create': {
    methods: ["GET","HEAD"],
    pattern: '/sign-in',
    tokens: [{"old":"/sign-in","type":0,"val":"sign-in","end":""}],
    types: placeholder as Registry['session.create']['types'],
  },
  'session.store': {
    methods: ["POST"],
    pattern: '/sign-in',
    tokens: [{"old":"/sign-in","type":0,"val":"sign-in","end":""}],
    types: placeholder as Registry['session.store']['types'],
  },
  'session.destroy': {
    methods: ["POST"],
    pattern: '/sign-out',
    tokens: [{"old":"/sign-out","type":0,"val":"sign-out","end":""}],
    types: placeholder as Registry['session.destroy']['types'],
  },
  'preferences.update': {
    methods: ["PUT"],
    pattern: '/preferences',
    tokens: [{"old":"/preferences","type":0,"val":"preferences","end":""}],
    types: placeholder as Registry['preferences.update']['types'],
  },
  'links.confirmation.show': {
    methods: ["GET","HEAD"],
    pattern: '/links/confirmation/:token',
    tokens: [{"old":"/links/confirmation/:token","type":0,"val":"links","end":""},{"old":"/links/confirmation/:token","type":0,"val":"confirmation","end":""},{"old":"/links/confirmation/:token","type":1,"val":"token","end":""}],
    types: placeholder as Registry['links.confirmation.show']['types'],
  },
  'links.confirmation.update': {
    methods: ["POST"],
    pattern: '/links/confirmation/:token',
    tokens: [{"old":"/links/confirmation/:token","type":0,"val":"links","end":""},{"old":"/links/confirmation/:token","type":0,"val":"confirmation","end":""},{"old":"/links/confirmation/:token","type":1,"val":"token","end":""}],
    types: placeholder as Registry['links.confirmation.update']['types'],
  },
  'account.confirmation.show': {
    methods: ["GET","HEAD"],
    pattern: '/account/confirm',
    tokens: [{"old":"/account/confirm","type":0,"val":"account","end":""},{"old":"/account/confirm","type":0,"val":"confirm","end":""}],
    types: placeholder as Registry['account.confirmation.show']['types'],
  },
  'account.confirmation.store': {
    methods: ["POST"],
    pattern: '/account/confirm',
    tokens: [{"old":"/account/confirm","type":0,"val":"account","end":""},{"old":"/account/confirm","type":0,"val":"confirm","end":""}],
    types: placeholder as Registry['account.confirmation.store']['types'],
  },
  'account.confirmation_link.store': {
    methods: ["POST"],
    pattern: '/account/confirm/link',
    tokens: [{"old":"/account/confirm/link","type":0,"val":"account","end":""},{"old":"/account/confirm/link","type":0,"val":"confirm","end":""},{"old":"/account/confirm/link","type":0,"val":"link","end":""}],
    types: placeholder as Registry['account.confirmation_link.store']['types'],
  },
  'account.tokens.index': {
    methods: ["GET","HEAD"],
    pattern: '/account/tokens',
    tokens: [{"old":"/account/tokens","type":0,"val":"account","end":""},{"old":"/account/tokens","type":0,"val":"tokens","end":""}],
    types: placeholder as Registry['account.tokens.index']['types'],
  },
  'account.tokens.create': {
    methods: ["GET","HEAD"],
    pattern: '/account/tokens/create',
    tokens: [{"old":"/account/tokens/create","type":0,"val":"account","end":""},{"old":"/account/tokens/create","type":0,"val":"tokens","end":""},{"old":"/account/tokens/create","type":0,"val":"create","end":""}],
    types: placeholder as Registry['account.tokens.create']['types'],
  },
  'account.tokens.store': {
    methods: ["POST"],
    pattern: '/account/tokens',
    tokens: [{"old":"/account/tokens","type":0,"val":"account","end":""},{"old":"/account/tokens","type":0,"val":"tokens","end":""}],
    types: placeholder as Registry['account.tokens.store']['types'],
  },
  'account.tokens.destroy': {
    methods: ["DELETE"],
    pattern: '/account/tokens/:id',
    tokens: [{"old":"/account/tokens/:id","type":0,"val":"account","end":""},{"old":"/account/tokens/:id","type":0,"val":"tokens","end":""},{"old":"/account/tokens/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['account.tokens.destroy']['types'],
  },
  'account.apps.destroy': {
    methods: ["DELETE"],
    pattern: '/account/apps/:id',
    tokens: [{"old":"/account/apps/:id","type":0,"val":"account","end":""},{"old":"/account/apps/:id","type":0,"val":"apps","end":""},{"old":"/account/apps/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['account.apps.destroy']['types'],
  },
  'settings.tokens.index': {
    methods: ["GET","HEAD"],
    pattern: '/agent/settings/tokens',
    tokens: [{"old":"/agent/settings/tokens","type":0,"val":"agent","end":""},{"old":"/agent/settings/tokens","type":0,"val":"settings","end":""},{"old":"/agent/settings/tokens","type":0,"val":"tokens","end":""}],
    types: placeholder as Registry['settings.tokens.index']['types'],
  },
  'settings.token_rules.update': {
    methods: ["PUT"],
    pattern: '/agent/settings/tokens/rules',
    tokens: [{"old":"/agent/settings/tokens/rules","type":0,"val":"agent","end":""},{"old":"/agent/settings/tokens/rules","type":0,"val":"settings","end":""},{"old":"/agent/settings/tokens/rules","type":0,"val":"tokens","end":""},{"old":"/agent/settings/tokens/rules","type":0,"val":"rules","end":""}],
    types: placeholder as Registry['settings.token_rules.update']['types'],
  },
  'settings.tokens.destroy': {
    methods: ["DELETE"],
    pattern: '/agent/settings/tokens/:id',
    tokens: [{"old":"/agent/settings/tokens/:id","type":0,"val":"agent","end":""},{"old":"/agent/settings/tokens/:id","type":0,"val":"settings","end":""},{"old":"/agent/settings/tokens/:id","type":0,"val":"tokens","end":""},{"old":"/agent/settings/tokens/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['settings.tokens.destroy']['types'],
  },
  'settings.apps.destroy': {
    methods: ["DELETE"],
    pattern: '/agent/settings/apps/:id',
    tokens: [{"old":"/agent/settings/apps/:id","type":0,"val":"agent","end":""},{"old":"/agent/settings/apps/:id","type":0,"val":"settings","end":""},{"old":"/agent/settings/apps/:id","type":0,"val":"apps","end":""},{"old":"/agent/settings/apps/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['settings.apps.destroy']['types'],
  },
  'api.description.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/openapi.json',
    tokens: [{"old":"/api/v1/openapi.json","type":0,"val":"api","end":""},{"old":"/api/v1/openapi.json","type":0,"val":"v1","end":""},{"old":"/api/v1/openapi.json","type":0,"val":"openapi.json","end":""}],
    types: placeholder as Registry['api.description.show']['types'],
  },
  'api.app_sessions.store': {
    methods: ["POST"],
    pattern: '/api/v1/auth/login',
    tokens: [{"old":"/api/v1/auth/login","type":0,"val":"api","end":""},{"old":"/api/v1/auth/login","type":0,"val":"v1","end":""},{"old":"/api/v1/auth/login","type":0,"val":"auth","end":""},{"old":"/api/v1/auth/login","type":0,"val":"login","end":""}],
    types: placeholder as Registry['api.app_sessions.store']['types'],
  },
  'api.refreshed_tokens.store': {
    methods: ["POST"],
    pattern: '/api/v1/auth/refresh',
    tokens: [{"old":"/api/v1/auth/refresh","type":0,"val":"api","end":""},{"old":"/api/v1/auth/refresh","type":0,"val":"v1","end":""},{"old":"/api/v1/auth/refresh","type":0,"val":"auth","end":""},{"old":"/api/v1/auth/refresh","type":0,"val":"refresh","end":""}],
    types: placeholder as Registry['api.refreshed_tokens.store']['types'],
  },
  'api.app_sessions.destroy': {
    methods: ["POST"],
    pattern: '/api/v1/auth/logout',
    tokens: [{"old":"/api/v1/auth/logout","type":0,"val":"api","end":""},{"old":"/api/v1/auth/logout","type":0,"val":"v1","end":""},{"old":"/api/v1/auth/logout","type":0,"val":"auth","end":""},{"old":"/api/v1/auth/logout","type":0,"val":"logout","end":""}],
    types: placeholder as Registry['api.app_sessions.destroy']['types'],
  },
  'api.me.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/me',
    tokens: [{"old":"/api/v1/me","type":0,"val":"api","end":""},{"old":"/api/v1/me","type":0,"val":"v1","end":""},{"old":"/api/v1/me","type":0,"val":"me","end":""}],
    types: placeholder as Registry['api.me.show']['types'],
  },
  'handover': {
    methods: ["GET","HEAD"],
    pattern: '/links/handover/:token',
    tokens: [{"old":"/links/handover/:token","type":0,"val":"links","end":""},{"old":"/links/handover/:token","type":0,"val":"handover","end":""},{"old":"/links/handover/:token","type":1,"val":"token","end":""}],
    types: placeholder as Registry['handover']['types'],
  },
  'agent.first_steps.show': {
    methods: ["GET","HEAD"],
    pattern: '/agent/welcome',
    tokens: [{"old":"/agent/welcome","type":0,"val":"agent","end":""},{"old":"/agent/welcome","type":0,"val":"welcome","end":""}],
    types: placeholder as Registry['agent.first_steps.show']['types'],
  },
  'agent.first_steps.destroy': {
    methods: ["DELETE"],
    pattern: '/agent/welcome',
    tokens: [{"old":"/agent/welcome","type":0,"val":"agent","end":""},{"old":"/agent/welcome","type":0,"val":"welcome","end":""}],
    types: placeholder as Registry['agent.first_steps.destroy']['types'],
  },
  'agent.portal_visit.store': {
    methods: ["POST"],
    pattern: '/agent/welcome/portal-visit',
    tokens: [{"old":"/agent/welcome/portal-visit","type":0,"val":"agent","end":""},{"old":"/agent/welcome/portal-visit","type":0,"val":"welcome","end":""},{"old":"/agent/welcome/portal-visit","type":0,"val":"portal-visit","end":""}],
    types: placeholder as Registry['agent.portal_visit.store']['types'],
  },
  'agent.tickets.index': {
    methods: ["GET","HEAD"],
    pattern: '/agent/tickets',
    tokens: [{"old":"/agent/tickets","type":0,"val":"agent","end":""},{"old":"/agent/tickets","type":0,"val":"tickets","end":""}],
    types: placeholder as Registry['agent.tickets.index']['types'],
  },
  'agent.tickets.show': {
    methods: ["GET","HEAD"],
    pattern: '/agent/tickets/:number',
    tokens: [{"old":"/agent/tickets/:number","type":0,"val":"agent","end":""},{"old":"/agent/tickets/:number","type":0,"val":"tickets","end":""},{"old":"/agent/tickets/:number","type":1,"val":"number","end":""}],
    types: placeholder as Registry['agent.tickets.show']['types'],
  },
  'agent.tickets.update': {
    methods: ["PATCH"],
    pattern: '/agent/tickets/:number',
    tokens: [{"old":"/agent/tickets/:number","type":0,"val":"agent","end":""},{"old":"/agent/tickets/:number","type":0,"val":"tickets","end":""},{"old":"/agent/tickets/:number","type":1,"val":"number","end":""}],
    types: placeholder as Registry['agent.tickets.update']['types'],
  },
  'agent.messages.store': {
    methods: ["POST"],
    pattern: '/agent/tickets/:number/messages',
    tokens: [{"old":"/agent/tickets/:number/messages","type":0,"val":"agent","end":""},{"old":"/agent/tickets/:number/messages","type":0,"val":"tickets","end":""},{"old":"/agent/tickets/:number/messages","type":1,"val":"number","end":""},{"old":"/agent/tickets/:number/messages","type":0,"val":"messages","end":""}],
    types: placeholder as Registry['agent.messages.store']['types'],
  },
  'agent.following.store': {
    methods: ["POST"],
    pattern: '/agent/tickets/:number/following',
    tokens: [{"old":"/agent/tickets/:number/following","type":0,"val":"agent","end":""},{"old":"/agent/tickets/:number/following","type":0,"val":"tickets","end":""},{"old":"/agent/tickets/:number/following","type":1,"val":"number","end":""},{"old":"/agent/tickets/:number/following","type":0,"val":"following","end":""}],
    types: placeholder as Registry['agent.following.store']['types'],
  },
  'agent.following.destroy': {
    methods: ["DELETE"],
    pattern: '/agent/tickets/:number/following',
    tokens: [{"old":"/agent/tickets/:number/following","type":0,"val":"agent","end":""},{"old":"/agent/tickets/:number/following","type":0,"val":"tickets","end":""},{"old":"/agent/tickets/:number/following","type":1,"val":"number","end":""},{"old":"/agent/tickets/:number/following","type":0,"val":"following","end":""}],
    types: placeholder as Registry['agent.following.destroy']['types'],
  },
  'api.tickets.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/tickets',
    tokens: [{"old":"/api/v1/tickets","type":0,"val":"api","end":""},{"old":"/api/v1/tickets","type":0,"val":"v1","end":""},{"old":"/api/v1/tickets","type":0,"val":"tickets","end":""}],
    types: placeholder as Registry['api.tickets.index']['types'],
  },
  'portal.home': {
    methods: ["GET","HEAD"],
    pattern: '/',
    tokens: [{"old":"/","type":0,"val":"/","end":""}],
    types: placeholder as Registry['portal.home']['types'],
  },
  'portal.tickets.index': {
    methods: ["GET","HEAD"],
    pattern: '/my/tickets',
    tokens: [{"old":"/my/tickets","type":0,"val":"my","end":""},{"old":"/my/tickets","type":0,"val":"tickets","end":""}],
    types: placeholder as Registry['portal.tickets.index']['types'],
  },
  'portal.tickets.show': {
    methods: ["GET","HEAD"],
    pattern: '/my/tickets/:number',
    tokens: [{"old":"/my/tickets/:number","type":0,"val":"my","end":""},{"old":"/my/tickets/:number","type":0,"val":"tickets","end":""},{"old":"/my/tickets/:number","type":1,"val":"number","end":""}],
    types: placeholder as Registry['portal.tickets.show']['types'],
  },
  'portal.messages.store': {
    methods: ["POST"],
    pattern: '/my/tickets/:number/messages',
    tokens: [{"old":"/my/tickets/:number/messages","type":0,"val":"my","end":""},{"old":"/my/tickets/:number/messages","type":0,"val":"tickets","end":""},{"old":"/my/tickets/:number/messages","type":1,"val":"number","end":""},{"old":"/my/tickets/:number/messages","type":0,"val":"messages","end":""}],
    types: placeholder as Registry['portal.messages.store']['types'],
  },
  'portal.rating.update': {
    methods: ["PUT"],
    pattern: '/my/tickets/:number/rating',
    tokens: [{"old":"/my/tickets/:number/rating","type":0,"val":"my","end":""},{"old":"/my/tickets/:number/rating","type":0,"val":"tickets","end":""},{"old":"/my/tickets/:number/rating","type":1,"val":"number","end":""},{"old":"/my/tickets/:number/rating","type":0,"val":"rating","end":""}],
    types: placeholder as Registry['portal.rating.update']['types'],
  },
  'portal.solution.store': {
    methods: ["POST"],
    pattern: '/my/tickets/:number/solution',
    tokens: [{"old":"/my/tickets/:number/solution","type":0,"val":"my","end":""},{"old":"/my/tickets/:number/solution","type":0,"val":"tickets","end":""},{"old":"/my/tickets/:number/solution","type":1,"val":"number","end":""},{"old":"/my/tickets/:number/solution","type":0,"val":"solution","end":""}],
    types: placeholder as Registry['portal.solution.store']['types'],
  },
  'attachments.show': {
    methods: ["GET","HEAD"],
    pattern: '/attachments/:id',
    tokens: [{"old":"/attachments/:id","type":0,"val":"attachments","end":""},{"old":"/attachments/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['attachments.show']['types'],
  },
  'portal.requests.create': {
    methods: ["GET","HEAD"],
    pattern: '/requests/new',
    tokens: [{"old":"/requests/new","type":0,"val":"requests","end":""},{"old":"/requests/new","type":0,"val":"new","end":""}],
    types: placeholder as Registry['portal.requests.create']['types'],
  },
  'portal.requests.sent': {
    methods: ["GET","HEAD"],
    pattern: '/requests/sent',
    tokens: [{"old":"/requests/sent","type":0,"val":"requests","end":""},{"old":"/requests/sent","type":0,"val":"sent","end":""}],
    types: placeholder as Registry['portal.requests.sent']['types'],
  },
  'portal.requests.store': {
    methods: ["POST"],
    pattern: '/requests',
    tokens: [{"old":"/requests","type":0,"val":"requests","end":""}],
    types: placeholder as Registry['portal.requests.store']['types'],
  },
  'portal.request_confirmations.show': {
    methods: ["GET","HEAD"],
    pattern: '/requests/confirm/:token',
    tokens: [{"old":"/requests/confirm/:token","type":0,"val":"requests","end":""},{"old":"/requests/confirm/:token","type":0,"val":"confirm","end":""},{"old":"/requests/confirm/:token","type":1,"val":"token","end":""}],
    types: placeholder as Registry['portal.request_confirmations.show']['types'],
  },
  'portal.request_confirmations.store': {
    methods: ["POST"],
    pattern: '/requests/confirm/:token',
    tokens: [{"old":"/requests/confirm/:token","type":0,"val":"requests","end":""},{"old":"/requests/confirm/:token","type":0,"val":"confirm","end":""},{"old":"/requests/confirm/:token","type":1,"val":"token","end":""}],
    types: placeholder as Registry['portal.request_confirmations.store']['types'],
  },
  'local_mails.index': {
    methods: ["GET","HEAD"],
    pattern: '/local/mails',
    tokens: [{"old":"/local/mails","type":0,"val":"local","end":""},{"old":"/local/mails","type":0,"val":"mails","end":""}],
    types: placeholder as Registry['local_mails.index']['types'],
  },
  'local_mails.show': {
    methods: ["GET","HEAD"],
    pattern: '/local/mails/:id',
    tokens: [{"old":"/local/mails/:id","type":0,"val":"local","end":""},{"old":"/local/mails/:id","type":0,"val":"mails","end":""},{"old":"/local/mails/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['local_mails.show']['types'],
  },
  'event_stream': {
    methods: ["GET","HEAD"],
    pattern: '/__transmit/events',
    tokens: [{"old":"/__transmit/events","type":0,"val":"__transmit","end":""},{"old":"/__transmit/events","type":0,"val":"events","end":""}],
    types: placeholder as Registry['event_stream']['types'],
  },
  'subscribe': {
    methods: ["POST"],
    pattern: '/__transmit/subscribe',
    tokens: [{"old":"/__transmit/subscribe","type":0,"val":"__transmit","end":""},{"old":"/__transmit/subscribe","type":0,"val":"subscribe","end":""}],
    types: placeholder as Registry['subscribe']['types'],
  },
  'unsubscribe': {
    methods: ["POST"],
    pattern: '/__transmit/unsubscribe',
    tokens: [{"old":"/__transmit/unsubscribe","type":0,"val":"__transmit","end":""},{"old":"/__transmit/unsubscribe","type":0,"val":"unsubscribe","end":""}],
    types: placeholder as Registry['unsubscribe']['types'],
  },
  'not_found': {
    methods: ["GET","HEAD"],
    pattern: '/*',
    tokens: [{"old":"/*","type":2,"val":"*","end":""}],
    types: placeholder as Registry['not_found']['types'],
  },
  'installation.sign_up.create': {
    methods: ["GET","HEAD"],
    pattern: '/sign-up',
    tokens: [{"old":"/sign-up","type":0,"val":"sign-up","end":""}],
    types: placeholder as Registry['installation.sign_up.create']['types'],
  },
  'installation.sign_up.store': {
    methods: ["POST"],
    pattern: '/sign-up',
    tokens: [{"old":"/sign-up","type":0,"val":"sign-up","end":""}],
    types: placeholder as Registry['installation.sign_up.store']['types'],
  },
  'installation.sign_up.address': {
    methods: ["GET","HEAD"],
    pattern: '/sign-up/address',
    tokens: [{"old":"/sign-up/address","type":0,"val":"sign-up","end":""},{"old":"/sign-up/address","type":0,"val":"address","end":""}],
    types: placeholder as Registry['installation.sign_up.address']['types'],
  },
  'installation.workspace_search.create': {
    methods: ["GET","HEAD"],
    pattern: '/find-workspace',
    tokens: [{"old":"/find-workspace","type":0,"val":"find-workspace","end":""}],
    types: placeholder as Registry['installation.workspace_search.create']['types'],
  },
  'installation.workspace_search.store': {
    methods: ["POST"],
    pattern: '/find-workspace',
    tokens: [{"old":"/find-workspace","type":0,"val":"find-workspace","end":""}],
    types: placeholder as Registry['installation.workspace_search.store']['types'],
  },
  'installation.home': {
    methods: ["GET","HEAD"],
    pattern: '/',
    tokens: [{"old":"/","type":0,"val":"/","end":""}],
    types: placeholder as Registry['installation.home']['types'],
  },
} as const satisfies Record<string, AdonisEndpoint>

export { routes }

export const registry = {
  routes,
  $tree: {} as ApiDefinition,
}

declare module '@tuyau/core/types' {
  export interface UserRegistry {
    routes: typeof routes
    $tree: ApiDefinition
  }
}
