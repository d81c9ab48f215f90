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
