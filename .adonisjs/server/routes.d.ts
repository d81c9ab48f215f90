import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'session.create': { paramsTuple?: []; params?: {} }
    'session.store': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'preferences.update': { paramsTuple?: []; params?: {} }
    'links.confirmation.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'links.confirmation.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'account.confirmation.show': { paramsTuple?: []; params?: {} }
    'account.confirmation.store': { paramsTuple?: []; params?: {} }
    'account.confirmation_link.store': { paramsTuple?: []; params?: {} }
    'account.tokens.index': { paramsTuple?: []; params?: {} }
    'account.tokens.create': { paramsTuple?: []; params?: {} }
    'account.tokens.store': { paramsTuple?: []; params?: {} }
    'account.tokens.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.apps.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.tokens.index': { paramsTuple?: []; params?: {} }
    'settings.token_rules.update': { paramsTuple?: []; params?: {} }
    'settings.tokens.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.apps.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.description.show': { paramsTuple?: []; params?: {} }
    'api.app_sessions.store': { paramsTuple?: []; params?: {} }
    'api.refreshed_tokens.store': { paramsTuple?: []; params?: {} }
    'api.app_sessions.destroy': { paramsTuple?: []; params?: {} }
    'api.me.show': { paramsTuple?: []; params?: {} }
    'handover': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'agent.first_steps.show': { paramsTuple?: []; params?: {} }
    'agent.first_steps.destroy': { paramsTuple?: []; params?: {} }
    'agent.portal_visit.store': { paramsTuple?: []; params?: {} }
    'agent.tickets.index': { paramsTuple?: []; params?: {} }
    'agent.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.tickets.update': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.messages.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.following.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.following.destroy': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'api.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.home': { paramsTuple?: []; params?: {} }
    'portal.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'portal.messages.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'portal.rating.update': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'portal.solution.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'portal.requests.create': { paramsTuple?: []; params?: {} }
    'portal.requests.sent': { paramsTuple?: []; params?: {} }
    'portal.requests.store': { paramsTuple?: []; params?: {} }
    'portal.request_confirmations.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'portal.request_confirmations.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'local_mails.index': { paramsTuple?: []; params?: {} }
    'local_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'event_stream': { paramsTuple?: []; params?: {} }
    'subscribe': { paramsTuple?: []; params?: {} }
    'unsubscribe': { paramsTuple?: []; params?: {} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'installation.sign_up.create': { paramsTuple?: []; params?: {} }
    'installation.sign_up.store': { paramsTuple?: []; params?: {} }
    'installation.sign_up.address': { paramsTuple?: []; params?: {} }
    'installation.workspace_search.create': { paramsTuple?: []; params?: {} }
    'installation.workspace_search.store': { paramsTuple?: []; params?: {} }
    'installation.home': { paramsTuple?: []; params?: {} }
  }
  GET: {
    'session.create': { paramsTuple?: []; params?: {} }
    'links.confirmation.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'account.confirmation.show': { paramsTuple?: []; params?: {} }
    'account.tokens.index': { paramsTuple?: []; params?: {} }
    'account.tokens.create': { paramsTuple?: []; params?: {} }
    'settings.tokens.index': { paramsTuple?: []; params?: {} }
    'api.description.show': { paramsTuple?: []; params?: {} }
    'api.me.show': { paramsTuple?: []; params?: {} }
    'handover': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'agent.first_steps.show': { paramsTuple?: []; params?: {} }
    'agent.tickets.index': { paramsTuple?: []; params?: {} }
    'agent.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'api.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.home': { paramsTuple?: []; params?: {} }
    'portal.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'portal.requests.create': { paramsTuple?: []; params?: {} }
    'portal.requests.sent': { paramsTuple?: []; params?: {} }
    'portal.request_confirmations.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'local_mails.index': { paramsTuple?: []; params?: {} }
    'local_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'event_stream': { paramsTuple?: []; params?: {} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'installation.sign_up.create': { paramsTuple?: []; params?: {} }
    'installation.sign_up.address': { paramsTuple?: []; params?: {} }
    'installation.workspace_search.create': { paramsTuple?: []; params?: {} }
    'installation.home': { paramsTuple?: []; params?: {} }
  }
  HEAD: {
    'session.create': { paramsTuple?: []; params?: {} }
    'links.confirmation.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'account.confirmation.show': { paramsTuple?: []; params?: {} }
    'account.tokens.index': { paramsTuple?: []; params?: {} }
    'account.tokens.create': { paramsTuple?: []; params?: {} }
    'settings.tokens.index': { paramsTuple?: []; params?: {} }
    'api.description.show': { paramsTuple?: []; params?: {} }
    'api.me.show': { paramsTuple?: []; params?: {} }
    'handover': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'agent.first_steps.show': { paramsTuple?: []; params?: {} }
    'agent.tickets.index': { paramsTuple?: []; params?: {} }
    'agent.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'api.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.home': { paramsTuple?: []; params?: {} }
    'portal.tickets.index': { paramsTuple?: []; params?: {} }
    'portal.tickets.show': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'attachments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'portal.requests.create': { paramsTuple?: []; params?: {} }
    'portal.requests.sent': { paramsTuple?: []; params?: {} }
    'portal.request_confirmations.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'local_mails.index': { paramsTuple?: []; params?: {} }
    'local_mails.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'event_stream': { paramsTuple?: []; params?: {} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'installation.sign_up.create': { paramsTuple?: []; params?: {} }
    'installation.sign_up.address': { paramsTuple?: []; params?: {} }
    'installation.workspace_search.create': { paramsTuple?: []; params?: {} }
    'installation.home': { paramsTuple?: []; params?: {} }
  }
  POST: {
    'session.store': { paramsTuple?: []; params?: {} }
    'session.destroy': { paramsTuple?: []; params?: {} }
    'links.confirmation.update': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'account.confirmation.store': { paramsTuple?: []; params?: {} }
    'account.confirmation_link.store': { paramsTuple?: []; params?: {} }
    'account.tokens.store': { paramsTuple?: []; params?: {} }
    'api.app_sessions.store': { paramsTuple?: []; params?: {} }
    'api.refreshed_tokens.store': { paramsTuple?: []; params?: {} }
    'api.app_sessions.destroy': { paramsTuple?: []; params?: {} }
    'agent.portal_visit.store': { paramsTuple?: []; params?: {} }
    'agent.messages.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'agent.following.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'portal.messages.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'portal.solution.store': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
    'portal.requests.store': { paramsTuple?: []; params?: {} }
    'portal.request_confirmations.store': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
    'subscribe': { paramsTuple?: []; params?: {} }
    'unsubscribe': { paramsTuple?: []; params?: {} }
    'installation.sign_up.store': { paramsTuple?: []; params?: {} }
    'installation.workspace_search.store': { paramsTuple?: []; params?: {} }
  }
  PUT: {
    'preferences.update': { paramsTuple?: []; params?: {} }
    'settings.token_rules.update': { paramsTuple?: []; params?: {} }
    'portal.rating.update': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
  }
  DELETE: {
    'account.tokens.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'account.apps.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.tokens.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'settings.apps.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'agent.first_steps.destroy': { paramsTuple?: []; params?: {} }
    'agent.following.destroy': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
  }
  PATCH: {
    'agent.tickets.update': { paramsTuple: [ParamValue]; params: {'number': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}