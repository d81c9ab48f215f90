/* eslint-disable prettier/prettier */
/// <reference path="../manifest.d.ts" />

import type { ExtractBody, ExtractErrorResponse, ExtractQuery, ExtractQueryForGet, ExtractResponse } from '@tuyau/core/types'
import type { InferInput, SimpleError } from '@vinejs/vine/types'

export type ParamValue = string | number | bigint | boolean

export interface Registry {
  'session.create': {
    methods: ["GET","HEAD"]
    pattern: '/sign-in'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/session_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/session_controller').default['create']>>>
    }
  }
  'session.store': {
    methods: ["POST"]
    pattern: '/sign-in'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/session').signInValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/session').signInValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/session_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/session_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'session.destroy': {
    methods: ["POST"]
    pattern: '/sign-out'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/session_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/session_controller').default['destroy']>>>
    }
  }
  'preferences.update': {
    methods: ["PUT"]
    pattern: '/preferences'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/preferences').preferencesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/preferences').preferencesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/preferences_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/preferences_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'links.confirmation.show': {
    methods: ["GET","HEAD"]
    pattern: '/links/confirmation/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/confirmation_link_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/confirmation_link_controller').default['show']>>>
    }
  }
  'links.confirmation.update': {
    methods: ["POST"]
    pattern: '/links/confirmation/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/confirmation_link_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/confirmation_link_controller').default['update']>>>
    }
  }
  'account.confirmation.show': {
    methods: ["GET","HEAD"]
    pattern: '/account/confirm'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/confirmation_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/confirmation_controller').default['show']>>>
    }
  }
  'account.confirmation.store': {
    methods: ["POST"]
    pattern: '/account/confirm'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/accounts/validators/confirmation').confirmationValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/accounts/validators/confirmation').confirmationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/confirmation_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/confirmation_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.confirmation_link.store': {
    methods: ["POST"]
    pattern: '/account/confirm/link'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/confirmation_link_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/confirmation_link_controller').default['store']>>>
    }
  }
  'account.tokens.index': {
    methods: ["GET","HEAD"]
    pattern: '/account/tokens'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/tokens_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/tokens_controller').default['index']>>>
    }
  }
  'account.tokens.create': {
    methods: ["GET","HEAD"]
    pattern: '/account/tokens/create'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/tokens_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/tokens_controller').default['create']>>>
    }
  }
  'account.tokens.store': {
    methods: ["POST"]
    pattern: '/account/tokens'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/api_tokens/validators/api_token').apiTokenValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/api_tokens/validators/api_token').apiTokenValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/tokens_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/tokens_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.tokens.destroy': {
    methods: ["DELETE"]
    pattern: '/account/tokens/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/tokens_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/tokens_controller').default['destroy']>>>
    }
  }
  'account.apps.destroy': {
    methods: ["DELETE"]
    pattern: '/account/apps/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/apps_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/apps_controller').default['destroy']>>>
    }
  }
  'settings.tokens.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/tokens'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/settings/workspace_tokens_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/settings/workspace_tokens_controller').default['index']>>>
    }
  }
  'settings.token_rules.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/tokens/rules'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/api_tokens/validators/api_token').tokenRulesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/api_tokens/validators/api_token').tokenRulesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/settings/token_rules_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/settings/token_rules_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.tokens.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/tokens/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/settings/workspace_tokens_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/settings/workspace_tokens_controller').default['destroy']>>>
    }
  }
  'settings.apps.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/apps/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/settings/workspace_apps_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/settings/workspace_apps_controller').default['destroy']>>>
    }
  }
  'api.description.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/openapi.json'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/api/description_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/api/description_controller').default['show']>>>
    }
  }
  'api.app_sessions.store': {
    methods: ["POST"]
    pattern: '/api/v1/auth/login'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/api_tokens/validators/app_session').appSignInValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/api_tokens/validators/app_session').appSignInValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/api/app_sessions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/api/app_sessions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.refreshed_tokens.store': {
    methods: ["POST"]
    pattern: '/api/v1/auth/refresh'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/api_tokens/validators/app_session').refreshValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/api_tokens/validators/app_session').refreshValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/api/refreshed_tokens_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/api/refreshed_tokens_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.app_sessions.destroy': {
    methods: ["POST"]
    pattern: '/api/v1/auth/logout'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/api_tokens/validators/app_session').signOutValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/api_tokens/validators/app_session').signOutValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/api/app_sessions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/api/app_sessions_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.me.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/me'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/api/me_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/api_tokens/controllers/api/me_controller').default['show']>>>
    }
  }
  'handover': {
    methods: ["GET","HEAD"]
    pattern: '/links/handover/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/handovers_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/handovers_controller').default['show']>>>
    }
  }
  'agent.first_steps.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/welcome'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/first_steps_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/first_steps_controller').default['show']>>>
    }
  }
  'agent.first_steps.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/welcome'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/first_steps_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/first_steps_controller').default['destroy']>>>
    }
  }
  'agent.portal_visit.store': {
    methods: ["POST"]
    pattern: '/agent/welcome/portal-visit'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/portal_visits_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/portal_visits_controller').default['store']>>>
    }
  }
  'agent.tickets.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/tickets'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/agent/tickets_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/agent/tickets_controller').default['index']>>>
    }
  }
  'agent.tickets.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/tickets/:number'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/agent/tickets_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/agent/tickets_controller').default['show']>>>
    }
  }
  'agent.tickets.update': {
    methods: ["PATCH"]
    pattern: '/agent/tickets/:number'
    types: {
      body: ExtractBody<InferInput<(typeof import('#tickets/validators/ticket').updateTicketValidator)>>
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#tickets/validators/ticket').updateTicketValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/agent/tickets_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/agent/tickets_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'agent.messages.store': {
    methods: ["POST"]
    pattern: '/agent/tickets/:number/messages'
    types: {
      body: ExtractBody<InferInput<(typeof import('#tickets/validators/message').staffMessageValidator)>>
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#tickets/validators/message').staffMessageValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/agent/messages_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/agent/messages_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'agent.following.store': {
    methods: ["POST"]
    pattern: '/agent/tickets/:number/following'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/agent/following_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/agent/following_controller').default['store']>>>
    }
  }
  'agent.following.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/tickets/:number/following'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/agent/following_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/agent/following_controller').default['destroy']>>>
    }
  }
  'api.tickets.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/tickets'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/api/tickets_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/api/tickets_controller').default['index']>>>
    }
  }
  'portal.home': {
    methods: ["GET","HEAD"]
    pattern: '/'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/portal/home_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/portal/home_controller').default['show']>>>
    }
  }
  'portal.tickets.index': {
    methods: ["GET","HEAD"]
    pattern: '/my/tickets'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/portal/tickets_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/portal/tickets_controller').default['index']>>>
    }
  }
  'portal.tickets.show': {
    methods: ["GET","HEAD"]
    pattern: '/my/tickets/:number'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/portal/tickets_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/portal/tickets_controller').default['show']>>>
    }
  }
  'portal.messages.store': {
    methods: ["POST"]
    pattern: '/my/tickets/:number/messages'
    types: {
      body: ExtractBody<InferInput<(typeof import('#tickets/validators/message').customerMessageValidator)>>
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#tickets/validators/message').customerMessageValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/portal/messages_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/portal/messages_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'portal.rating.update': {
    methods: ["PUT"]
    pattern: '/my/tickets/:number/rating'
    types: {
      body: ExtractBody<InferInput<(typeof import('#tickets/validators/ticket').ratingValidator)>>
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#tickets/validators/ticket').ratingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/portal/rating_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/portal/rating_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'portal.solution.store': {
    methods: ["POST"]
    pattern: '/my/tickets/:number/solution'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/portal/solution_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/portal/solution_controller').default['store']>>>
    }
  }
  'attachments.show': {
    methods: ["GET","HEAD"]
    pattern: '/attachments/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/attachments_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/attachments_controller').default['show']>>>
    }
  }
  'portal.requests.create': {
    methods: ["GET","HEAD"]
    pattern: '/requests/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/web_form/controllers/requests_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/web_form/controllers/requests_controller').default['create']>>>
    }
  }
  'portal.requests.sent': {
    methods: ["GET","HEAD"]
    pattern: '/requests/sent'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/web_form/controllers/requests_controller').default['sent']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/web_form/controllers/requests_controller').default['sent']>>>
    }
  }
  'portal.requests.store': {
    methods: ["POST"]
    pattern: '/requests'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/web_form/controllers/requests_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/web_form/controllers/requests_controller').default['store']>>>
    }
  }
  'portal.request_confirmations.show': {
    methods: ["GET","HEAD"]
    pattern: '/requests/confirm/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/web_form/controllers/request_confirmations_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/web_form/controllers/request_confirmations_controller').default['show']>>>
    }
  }
  'portal.request_confirmations.store': {
    methods: ["POST"]
    pattern: '/requests/confirm/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/web_form/controllers/request_confirmations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/web_form/controllers/request_confirmations_controller').default['store']>>>
    }
  }
  'local_mails.index': {
    methods: ["GET","HEAD"]
    pattern: '/local/mails'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/local_mails_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/local_mails_controller').default['index']>>>
    }
  }
  'local_mails.show': {
    methods: ["GET","HEAD"]
    pattern: '/local/mails/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/local_mails_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/local_mails_controller').default['show']>>>
    }
  }
  'event_stream': {
    methods: ["GET","HEAD"]
    pattern: '/__transmit/events'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
  'subscribe': {
    methods: ["POST"]
    pattern: '/__transmit/subscribe'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
  'unsubscribe': {
    methods: ["POST"]
    pattern: '/__transmit/unsubscribe'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
  'not_found': {
    methods: ["GET","HEAD"]
    pattern: '/*'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { '*': ParamValue[] }
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
  'installation.sign_up.create': {
    methods: ["GET","HEAD"]
    pattern: '/sign-up'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/sign_ups_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/sign_ups_controller').default['create']>>>
    }
  }
  'installation.sign_up.store': {
    methods: ["POST"]
    pattern: '/sign-up'
    types: {
      body: ExtractBody<InferInput<(typeof import('#workspaces/sign_up/validators/sign_up').signUpValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#workspaces/sign_up/validators/sign_up').signUpValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/sign_ups_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/sign_ups_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'installation.sign_up.address': {
    methods: ["GET","HEAD"]
    pattern: '/sign-up/address'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#workspaces/sign_up/validators/sign_up').addressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/addresses_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/addresses_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'installation.workspace_search.create': {
    methods: ["GET","HEAD"]
    pattern: '/find-workspace'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/workspace_searches_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/workspace_searches_controller').default['create']>>>
    }
  }
  'installation.workspace_search.store': {
    methods: ["POST"]
    pattern: '/find-workspace'
    types: {
      body: ExtractBody<InferInput<(typeof import('#workspaces/sign_up/validators/sign_up').workspaceSearchValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#workspaces/sign_up/validators/sign_up').workspaceSearchValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/workspace_searches_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/sign_up/controllers/workspace_searches_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'installation.home': {
    methods: ["GET","HEAD"]
    pattern: '/'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/controllers/installation_home_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/controllers/installation_home_controller').default['show']>>>
    }
  }
}
