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
  'links.sign_in.show': {
    methods: ["GET","HEAD"]
    pattern: '/links/sign-in/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/links/controllers/sign_in_link_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/links/controllers/sign_in_link_controller').default['show']>>>
    }
  }
  'links.sign_in.store': {
    methods: ["POST"]
    pattern: '/links/sign-in/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/links/controllers/sign_in_link_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/links/controllers/sign_in_link_controller').default['store']>>>
    }
  }
  'links.sign_up.show': {
    methods: ["GET","HEAD"]
    pattern: '/links/sign-up/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/links/controllers/sign_in_link_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/links/controllers/sign_in_link_controller').default['show']>>>
    }
  }
  'links.sign_up.store': {
    methods: ["POST"]
    pattern: '/links/sign-up/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/links/controllers/sign_in_link_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/links/controllers/sign_in_link_controller').default['store']>>>
    }
  }
  'links.password_reset.show': {
    methods: ["GET","HEAD"]
    pattern: '/links/password-reset/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_reset_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_reset_controller').default['show']>>>
    }
  }
  'links.password_reset.update': {
    methods: ["POST"]
    pattern: '/links/password-reset/:token'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/accounts/validators/password').newPasswordValidator)>>
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/accounts/validators/password').newPasswordValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_reset_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_reset_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
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
  'links.email_verification.show': {
    methods: ["GET","HEAD"]
    pattern: '/links/email-verification/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/verification_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/verification_controller').default['show']>>>
    }
  }
  'links.email_verification.update': {
    methods: ["POST"]
    pattern: '/links/email-verification/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/verification_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/verification_controller').default['update']>>>
    }
  }
  'links.email_change_old.show': {
    methods: ["GET","HEAD"]
    pattern: '/links/email-change-old/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/links/controllers/email_change_link_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/links/controllers/email_change_link_controller').default['show']>>>
    }
  }
  'links.email_change_old.update': {
    methods: ["POST"]
    pattern: '/links/email-change-old/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/links/controllers/email_change_link_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/links/controllers/email_change_link_controller').default['update']>>>
    }
  }
  'links.email_change_new.show': {
    methods: ["GET","HEAD"]
    pattern: '/links/email-change-new/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/links/controllers/email_change_link_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/links/controllers/email_change_link_controller').default['show']>>>
    }
  }
  'links.email_change_new.update': {
    methods: ["POST"]
    pattern: '/links/email-change-new/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/links/controllers/email_change_link_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/links/controllers/email_change_link_controller').default['update']>>>
    }
  }
  'mailed_link.show': {
    methods: ["GET","HEAD"]
    pattern: '/mailed'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/mailed_link_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/mailed_link_controller').default['show']>>>
    }
  }
  'sign_in_link.store': {
    methods: ["POST"]
    pattern: '/sign-in/link'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/accounts/validators/link_request').linkRequestValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/accounts/validators/link_request').linkRequestValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/sign_in_link_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/sign_in_link_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'registration.create': {
    methods: ["GET","HEAD"]
    pattern: '/sign-up'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/registration_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/registration_controller').default['create']>>>
    }
  }
  'registration.store': {
    methods: ["POST"]
    pattern: '/sign-up'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/accounts/validators/newcomer').registrationValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/accounts/validators/newcomer').registrationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/registration_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/registration_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'password_reset.create': {
    methods: ["GET","HEAD"]
    pattern: '/password/reset'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_reset_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_reset_controller').default['create']>>>
    }
  }
  'password_reset.store': {
    methods: ["POST"]
    pattern: '/password/reset'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/accounts/validators/link_request').linkRequestValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/accounts/validators/link_request').linkRequestValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_reset_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_reset_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
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
  'account.show': {
    methods: ["GET","HEAD"]
    pattern: '/account'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
  'account.profile.show': {
    methods: ["GET","HEAD"]
    pattern: '/account/profile'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/profile_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/profile_controller').default['show']>>>
    }
  }
  'account.profile.update': {
    methods: ["PUT"]
    pattern: '/account/profile'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/accounts/validators/profile').profileValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/accounts/validators/profile').profileValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/profile_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/profile_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.avatar.store': {
    methods: ["POST"]
    pattern: '/account/avatar'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/accounts/validators/avatar').avatarValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/accounts/validators/avatar').avatarValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/avatar_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/avatar_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.avatar.destroy': {
    methods: ["DELETE"]
    pattern: '/account/avatar'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/avatar_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/avatar_controller').default['destroy']>>>
    }
  }
  'account.security.show': {
    methods: ["GET","HEAD"]
    pattern: '/account/security'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/security_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/security_controller').default['show']>>>
    }
  }
  'account.password.update': {
    methods: ["PUT"]
    pattern: '/account/password'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/accounts/validators/password').passwordChangeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/accounts/validators/password').passwordChangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.password.store': {
    methods: ["POST"]
    pattern: '/account/password'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/accounts/validators/password').firstPasswordValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/accounts/validators/password').firstPasswordValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/password_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.email_change.store': {
    methods: ["POST"]
    pattern: '/account/email/change'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/accounts/validators/link_request').linkRequestValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/accounts/validators/link_request').linkRequestValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/email_change_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/email_change_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.email_change.destroy': {
    methods: ["DELETE"]
    pattern: '/account/email/change'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/email_change_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/email_change_controller').default['destroy']>>>
    }
  }
  'account.verification.store': {
    methods: ["POST"]
    pattern: '/account/email/verification'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/verification_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/verification_controller').default['store']>>>
    }
  }
  'account.sessions.index': {
    methods: ["GET","HEAD"]
    pattern: '/account/sessions'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/sessions_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/sessions_controller').default['index']>>>
    }
  }
  'account.sessions.destroy_others': {
    methods: ["DELETE"]
    pattern: '/account/sessions'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/sessions_controller').default['destroyOthers']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/sessions_controller').default['destroyOthers']>>>
    }
  }
  'account.sessions.destroy': {
    methods: ["DELETE"]
    pattern: '/account/sessions/:key'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { key: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/sessions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/sessions_controller').default['destroy']>>>
    }
  }
  'avatars.show': {
    methods: ["GET","HEAD"]
    pattern: '/avatars/:id/:hash'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; hash: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/accounts/controllers/avatar_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/accounts/controllers/avatar_controller').default['show']>>>
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
  'second_factor.show': {
    methods: ["GET","HEAD"]
    pattern: '/sign-in/second-factor'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/pending_sign_in_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/pending_sign_in_controller').default['show']>>>
    }
  }
  'second_factor.store': {
    methods: ["POST"]
    pattern: '/sign-in/second-factor'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/second_factor/validators/second_factor').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/second_factor/validators/second_factor').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/pending_sign_in_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/pending_sign_in_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'second_factor.destroy': {
    methods: ["DELETE"]
    pattern: '/sign-in/second-factor'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/pending_sign_in_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/pending_sign_in_controller').default['destroy']>>>
    }
  }
  'second_factor.challenges.store': {
    methods: ["POST"]
    pattern: '/sign-in/second-factor/challenges'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/pending_challenges_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/pending_challenges_controller').default['store']>>>
    }
  }
  'second_factor.passkeys.store': {
    methods: ["POST"]
    pattern: '/sign-in/second-factor/passkeys'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/second_factor/validators/second_factor').assertionValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/second_factor/validators/second_factor').assertionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/pending_passkeys_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/pending_passkeys_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'session.challenges.store': {
    methods: ["POST"]
    pattern: '/sign-in/challenges'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/sign_in_challenges_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/sign_in_challenges_controller').default['store']>>>
    }
  }
  'session.passkeys.store': {
    methods: ["POST"]
    pattern: '/sign-in/passkeys'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/second_factor/validators/second_factor').assertionValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/second_factor/validators/second_factor').assertionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/sign_in_passkeys_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/sign_in_passkeys_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.second_factor.show': {
    methods: ["GET","HEAD"]
    pattern: '/account/security/second-factor'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/second_factor_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/second_factor_controller').default['show']>>>
    }
  }
  'account.second_factor.reset.destroy': {
    methods: ["DELETE"]
    pattern: '/account/security/second-factor/reset'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/own_reset_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/own_reset_controller').default['destroy']>>>
    }
  }
  'account.second_factor.fresh_codes.destroy': {
    methods: ["DELETE"]
    pattern: '/account/security/second-factor/fresh-codes'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/fresh_codes_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/fresh_codes_controller').default['destroy']>>>
    }
  }
  'account.second_factor.totp.store': {
    methods: ["POST"]
    pattern: '/account/security/second-factor/totp'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/totp_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/totp_controller').default['store']>>>
    }
  }
  'account.second_factor.totp.update': {
    methods: ["PUT"]
    pattern: '/account/security/second-factor/totp'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/second_factor/validators/second_factor').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/second_factor/validators/second_factor').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/totp_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/totp_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.second_factor.totp.destroy': {
    methods: ["DELETE"]
    pattern: '/account/security/second-factor/totp'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/totp_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/totp_controller').default['destroy']>>>
    }
  }
  'account.second_factor.challenges.store': {
    methods: ["POST"]
    pattern: '/account/security/second-factor/challenges'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/second_factor/validators/second_factor').passkeyKindValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/second_factor/validators/second_factor').passkeyKindValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/registration_challenges_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/registration_challenges_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.second_factor.passkeys.store': {
    methods: ["POST"]
    pattern: '/account/security/second-factor/passkeys'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/second_factor/validators/second_factor').newPasskeyValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/second_factor/validators/second_factor').newPasskeyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/passkeys_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/passkeys_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.second_factor.passkeys.update': {
    methods: ["PUT"]
    pattern: '/account/security/second-factor/passkeys/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/second_factor/validators/second_factor').passkeyNameValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/second_factor/validators/second_factor').passkeyNameValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/passkeys_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/passkeys_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.second_factor.passkeys.destroy': {
    methods: ["DELETE"]
    pattern: '/account/security/second-factor/passkeys/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/passkeys_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/passkeys_controller').default['destroy']>>>
    }
  }
  'account.second_factor.recovery_codes.store': {
    methods: ["POST"]
    pattern: '/account/security/second-factor/recovery-codes'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/recovery_codes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/recovery_codes_controller').default['store']>>>
    }
  }
  'account.confirmation_challenges.store': {
    methods: ["POST"]
    pattern: '/account/confirm/challenges'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/confirmation_challenges_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/confirmation_challenges_controller').default['store']>>>
    }
  }
  'account.confirmation_passkeys.store': {
    methods: ["POST"]
    pattern: '/account/confirm/passkeys'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/second_factor/validators/second_factor').assertionValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/second_factor/validators/second_factor').assertionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/confirmation_passkeys_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/confirmation_passkeys_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.confirmation_codes.store': {
    methods: ["POST"]
    pattern: '/account/confirm/codes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/second_factor/validators/second_factor').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/second_factor/validators/second_factor').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/confirmation_codes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/confirmation_codes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.people.factor_reset.store': {
    methods: ["POST"]
    pattern: '/agent/settings/people/:id/factor-reset'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/factor_resets_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/factor_resets_controller').default['store']>>>
    }
  }
  'settings.people.factor_reset.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/people/:id/factor-reset'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/factor_resets_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/factor_resets_controller').default['destroy']>>>
    }
  }
  'links.factor_reset.show': {
    methods: ["GET","HEAD"]
    pattern: '/links/factor-reset/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/reset_links_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/reset_links_controller').default['show']>>>
    }
  }
  'links.factor_reset.update': {
    methods: ["POST"]
    pattern: '/links/factor-reset/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/reset_links_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/reset_links_controller').default['update']>>>
    }
  }
  'links.factor_reset_consent.show': {
    methods: ["GET","HEAD"]
    pattern: '/links/factor-reset-consent/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/consent_links_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/consent_links_controller').default['show']>>>
    }
  }
  'links.factor_reset_consent.update': {
    methods: ["POST"]
    pattern: '/links/factor-reset-consent/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/consent_links_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/consent_links_controller').default['update']>>>
    }
  }
  'settings.support_access.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/support-access'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/support_access/controllers/support_grants_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/support_access/controllers/support_grants_controller').default['index']>>>
    }
  }
  'settings.support_access.store': {
    methods: ["POST"]
    pattern: '/agent/settings/support-access'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/support_access/validators/support_grant').supportGrantValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/support_access/validators/support_grant').supportGrantValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/support_access/controllers/support_grants_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/support_access/controllers/support_grants_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.support_access.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/support-access/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/support_access/controllers/support_grants_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/support_access/controllers/support_grants_controller').default['destroy']>>>
    }
  }
  'support_session.show': {
    methods: ["GET","HEAD"]
    pattern: '/support-session/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/support_access/controllers/support_sessions_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/support_access/controllers/support_sessions_controller').default['show']>>>
    }
  }
  'settings.invitations.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/invitations'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitations_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitations_controller').default['index']>>>
    }
  }
  'settings.invitations.store': {
    methods: ["POST"]
    pattern: '/agent/settings/invitations'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/invitations/validators/invitation').invitationValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/invitations/validators/invitation').invitationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.invitations.list.create': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/invitations/list'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitation_lists_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitation_lists_controller').default['create']>>>
    }
  }
  'settings.invitations.list.preview': {
    methods: ["PUT"]
    pattern: '/agent/settings/invitations/list'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/invitations/validators/invitation').invitationListValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/invitations/validators/invitation').invitationListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitation_lists_controller').default['preview']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitation_lists_controller').default['preview']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.invitations.list.store': {
    methods: ["POST"]
    pattern: '/agent/settings/invitations/list'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/invitations/validators/invitation').invitationListValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/invitations/validators/invitation').invitationListValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitation_lists_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitation_lists_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.invitations.mails.store': {
    methods: ["POST"]
    pattern: '/agent/settings/invitations/:id/mails'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitation_mails_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitation_mails_controller').default['store']>>>
    }
  }
  'settings.invitations.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/invitations/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitations_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/invitations/controllers/invitations_controller').default['destroy']>>>
    }
  }
  'links.invitation.show': {
    methods: ["GET","HEAD"]
    pattern: '/links/invitation/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/invitations/controllers/acceptances_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/invitations/controllers/acceptances_controller').default['show']>>>
    }
  }
  'links.invitation.store': {
    methods: ["POST"]
    pattern: '/links/invitation/:token'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/invitations/validators/invitation').acceptanceValidator)>>
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/invitations/validators/invitation').acceptanceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/invitations/controllers/acceptances_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/invitations/controllers/acceptances_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.people.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/people'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/people_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/people_controller').default['index']>>>
    }
  }
  'settings.people.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/people/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/people_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/people_controller').default['show']>>>
    }
  }
  'settings.people.update': {
    methods: ["PATCH"]
    pattern: '/agent/settings/people/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/people/validators/person').renameValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/people/validators/person').renameValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/people_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/people_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.people.role.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/people/:id/role'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/people/validators/person').roleValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/people/validators/person').roleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/person_roles_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/person_roles_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.people.teams.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/people/:id/teams'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/people/validators/person').membershipsValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/people/validators/person').membershipsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/memberships_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/memberships_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.people.deactivation.store': {
    methods: ["POST"]
    pattern: '/agent/settings/people/:id/deactivation'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/people/validators/person').deactivationValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/people/validators/person').deactivationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/deactivations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/deactivations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.people.deactivation.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/people/:id/deactivation'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/deactivations_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/deactivations_controller').default['destroy']>>>
    }
  }
  'settings.people.sessions.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/people/:id/sessions'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/person_sessions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/person_sessions_controller').default['destroy']>>>
    }
  }
  'settings.people.password_mail.store': {
    methods: ["POST"]
    pattern: '/agent/settings/people/:id/password-mail'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/password_mails_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/password_mails_controller').default['store']>>>
    }
  }
  'settings.people.ownership.store': {
    methods: ["POST"]
    pattern: '/agent/settings/people/:id/ownership'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/ownership_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/ownership_controller').default['store']>>>
    }
  }
  'settings.people.erasure.store': {
    methods: ["POST"]
    pattern: '/agent/settings/people/:id/erasure'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/people/validators/person').erasureValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/people/validators/person').erasureValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/erasures_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/erasures_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.people.data.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/people/:id/data'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/people/controllers/personal_data_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/people/controllers/personal_data_controller').default['show']>>>
    }
  }
  'settings.teams.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/teams'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/teams/controllers/teams_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/teams/controllers/teams_controller').default['index']>>>
    }
  }
  'settings.teams.store': {
    methods: ["POST"]
    pattern: '/agent/settings/teams'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/teams/validators/team').teamValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/teams/validators/team').teamValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/teams/controllers/teams_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/teams/controllers/teams_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.teams.update': {
    methods: ["PATCH"]
    pattern: '/agent/settings/teams/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/teams/validators/team').teamValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/teams/validators/team').teamValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/teams/controllers/teams_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/teams/controllers/teams_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.teams.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/teams/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/teams/controllers/teams_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/teams/controllers/teams_controller').default['destroy']>>>
    }
  }
  'settings.teams.members.store': {
    methods: ["POST"]
    pattern: '/agent/settings/teams/:id/members'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/teams/validators/team').memberValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/teams/validators/team').memberValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/teams/controllers/team_members_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/teams/controllers/team_members_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.teams.members.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/teams/:id/members/:userId'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; userId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/teams/controllers/team_members_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/teams/controllers/team_members_controller').default['destroy']>>>
    }
  }
  'settings.roles.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/roles'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/roles/controllers/roles_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/roles/controllers/roles_controller').default['index']>>>
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
  'settings.general.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/general'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/general_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/general_controller').default['show']>>>
    }
  }
  'settings.general.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/general'
    types: {
      body: ExtractBody<InferInput<(typeof import('#workspaces/settings/validators/settings').generalValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#workspaces/settings/validators/settings').generalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/general_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/general_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.brand.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/brand'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/brand_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/brand_controller').default['show']>>>
    }
  }
  'settings.brand.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/brand'
    types: {
      body: ExtractBody<InferInput<(typeof import('#workspaces/settings/validators/settings').brandValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#workspaces/settings/validators/settings').brandValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/brand_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/brand_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.logo.store': {
    methods: ["POST"]
    pattern: '/agent/settings/brand/logo'
    types: {
      body: ExtractBody<InferInput<(typeof import('#workspaces/settings/validators/settings').logoValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#workspaces/settings/validators/settings').logoValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/logo_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/logo_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.logo.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/brand/logo'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/logo_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/logo_controller').default['destroy']>>>
    }
  }
  'settings.access.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/access'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/access_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/access_controller').default['show']>>>
    }
  }
  'settings.access.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/access'
    types: {
      body: ExtractBody<InferInput<(typeof import('#workspaces/settings/validators/settings').accessValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#workspaces/settings/validators/settings').accessValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/access_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/access_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'logo.show': {
    methods: ["GET","HEAD"]
    pattern: '/brand/logo/:hash'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { hash: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/logo_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/settings/controllers/logo_controller').default['show']>>>
    }
  }
  'settings.domains.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/domains'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/domains_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/domains_controller').default['index']>>>
    }
  }
  'settings.domains.store': {
    methods: ["POST"]
    pattern: '/agent/settings/domains'
    types: {
      body: ExtractBody<InferInput<(typeof import('#workspaces/domains/validators/domain').domainValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#workspaces/domains/validators/domain').domainValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/domains_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/domains_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.primary_domain.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/domains/primary'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/primary_domain_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/primary_domain_controller').default['destroy']>>>
    }
  }
  'settings.domains.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/domains/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/domains_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/domains_controller').default['destroy']>>>
    }
  }
  'settings.domain_checks.store': {
    methods: ["POST"]
    pattern: '/agent/settings/domains/:id/check'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/domain_checks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/domain_checks_controller').default['store']>>>
    }
  }
  'settings.primary_domain.store': {
    methods: ["POST"]
    pattern: '/agent/settings/domains/:id/primary'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/primary_domain_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/primary_domain_controller').default['store']>>>
    }
  }
  'settings.workspace_data.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/workspace-data'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/portability/controllers/workspace_data_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/portability/controllers/workspace_data_controller').default['show']>>>
    }
  }
  'settings.workspace_data.exports.store': {
    methods: ["POST"]
    pattern: '/agent/settings/workspace-data/exports'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/portability/controllers/exports_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/portability/controllers/exports_controller').default['store']>>>
    }
  }
  'settings.workspace_data.exports.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/workspace-data/exports/:key'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { key: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/portability/controllers/exports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/portability/controllers/exports_controller').default['show']>>>
    }
  }
  'settings.workspace_data.deletion.store': {
    methods: ["POST"]
    pattern: '/agent/settings/workspace-data/deletion'
    types: {
      body: ExtractBody<InferInput<(typeof import('#workspaces/deletion/validators/deletion').deletionValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#workspaces/deletion/validators/deletion').deletionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/deletion/controllers/deletion_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/deletion/controllers/deletion_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.workspace_data.deletion.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/workspace-data/deletion'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/deletion/controllers/deletion_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/deletion/controllers/deletion_controller').default['destroy']>>>
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
  'agent.ccs.store': {
    methods: ["POST"]
    pattern: '/agent/tickets/:number/ccs'
    types: {
      body: ExtractBody<InferInput<(typeof import('#tickets/validators/cc').ccValidator)>>
      paramsTuple: [ParamValue]
      params: { number: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#tickets/validators/cc').ccValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/agent/ccs_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/agent/ccs_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'agent.ccs.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/tickets/:number/ccs/:userId'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { number: ParamValue; userId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/controllers/agent/ccs_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/controllers/agent/ccs_controller').default['destroy']>>>
    }
  }
  'agent.held_replies.update': {
    methods: ["PUT"]
    pattern: '/agent/held-replies/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/sending/controllers/held_replies_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/sending/controllers/held_replies_controller').default['update']>>>
    }
  }
  'agent.held_replies.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/held-replies/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#tickets/sending/controllers/held_replies_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#tickets/sending/controllers/held_replies_controller').default['destroy']>>>
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
  'agent.quarantine.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/quarantine'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/quarantine_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/quarantine_controller').default['index']>>>
    }
  }
  'agent.quarantine.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/quarantine/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/quarantine_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/quarantine_controller').default['destroy']>>>
    }
  }
  'agent.quarantine.retry.store': {
    methods: ["POST"]
    pattern: '/agent/quarantine/:id/retry'
    types: {
      body: ExtractBody<InferInput<(typeof import('#channels/email/quarantine/validators/review').retryValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#channels/email/quarantine/validators/review').retryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/retries_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/retries_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'agent.quarantine.block.store': {
    methods: ["POST"]
    pattern: '/agent/quarantine/:id/block'
    types: {
      body: ExtractBody<InferInput<(typeof import('#channels/email/quarantine/validators/review').blockValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#channels/email/quarantine/validators/review').blockValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/blocks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/blocks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'agent.quarantine.source.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/quarantine/:id/source'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/sources_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/sources_controller').default['show']>>>
    }
  }
  'agent.mail_blocks.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/mail-blocks'
    types: {
      body: ExtractBody<InferInput<(typeof import('#channels/email/quarantine/validators/review').unblockValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#channels/email/quarantine/validators/review').unblockValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/blocks_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/blocks_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'agent.message_originals.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/messages/:id/original'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/message_originals_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/message_originals_controller').default['show']>>>
    }
  }
  'agent.message_sources.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/messages/:id/source'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/message_sources_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/quarantine/controllers/message_sources_controller').default['show']>>>
    }
  }
  'agent.mail_attempts.store': {
    methods: ["POST"]
    pattern: '/agent/tickets/:number/mails/:id/attempts'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { number: ParamValue; id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/answering/controllers/mail_attempts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/answering/controllers/mail_attempts_controller').default['store']>>>
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
  'mail_intake.store': {
    methods: ["POST"]
    pattern: '/api/incoming-mails'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/doors/http/controllers/mail_intake_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/doors/http/controllers/mail_intake_controller').default['store']>>>
    }
  }
  'settings.mailboxes.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/mailboxes'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['index']>>>
    }
  }
  'settings.mailboxes.create': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/mailboxes/create'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['create']>>>
    }
  }
  'settings.mailboxes.store': {
    methods: ["POST"]
    pattern: '/agent/settings/mailboxes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#channels/email/mailbox_settings/validators/mailbox').newMailboxValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#channels/email/mailbox_settings/validators/mailbox').newMailboxValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.mailboxes.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/mailboxes/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['show']>>>
    }
  }
  'settings.mailboxes.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/mailboxes/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#channels/email/mailbox_settings/validators/mailbox').mailboxValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#channels/email/mailbox_settings/validators/mailbox').mailboxValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.mailboxes.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/mailboxes/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailboxes_controller').default['destroy']>>>
    }
  }
  'settings.default_mailbox.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/mailboxes/:id/default'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/default_mailbox_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/default_mailbox_controller').default['update']>>>
    }
  }
  'settings.mail_intake_tokens.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/mailboxes/:id/intake-tokens/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mail_intake_tokens_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mail_intake_tokens_controller').default['destroy']>>>
    }
  }
  'settings.mailbox_connection.edit': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/mailboxes/:id/connection'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailbox_connection_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailbox_connection_controller').default['edit']>>>
    }
  }
  'settings.mailbox_connection.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/mailboxes/:id/connection'
    types: {
      body: ExtractBody<InferInput<(typeof import('#channels/email/mailbox_settings/validators/mailbox').connectionValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#channels/email/mailbox_settings/validators/mailbox').connectionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailbox_connection_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailbox_connection_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.mailbox_tests.store': {
    methods: ["POST"]
    pattern: '/agent/settings/mailboxes/:id/tests'
    types: {
      body: ExtractBody<InferInput<(typeof import('#channels/email/mailbox_settings/validators/mailbox').connectionTestValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#channels/email/mailbox_settings/validators/mailbox').connectionTestValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailbox_tests_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mailbox_tests_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.mail_intake_tokens.store': {
    methods: ["POST"]
    pattern: '/agent/settings/mailboxes/:id/intake-tokens'
    types: {
      body: ExtractBody<InferInput<(typeof import('#channels/email/mailbox_settings/validators/mailbox').intakeTokenValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#channels/email/mailbox_settings/validators/mailbox').intakeTokenValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mail_intake_tokens_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/mailbox_settings/controllers/mail_intake_tokens_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'agent.notifications.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/notifications'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/notifications_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/notifications_controller').default['index']>>>
    }
  }
  'agent.notifications.reading.store_all': {
    methods: ["POST"]
    pattern: '/agent/notifications/reading'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/readings_controller').default['storeAll']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/readings_controller').default['storeAll']>>>
    }
  }
  'agent.notifications.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/notifications/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/notifications_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/notifications_controller').default['show']>>>
    }
  }
  'agent.notifications.reading.store': {
    methods: ["POST"]
    pattern: '/agent/notifications/:id/reading'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/readings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/readings_controller').default['store']>>>
    }
  }
  'agent.notifications.reading.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/notifications/:id/reading'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/readings_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/readings_controller').default['destroy']>>>
    }
  }
  'account.notifications.show': {
    methods: ["GET","HEAD"]
    pattern: '/account/notifications'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/preferences_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/preferences_controller').default['show']>>>
    }
  }
  'account.notifications.update': {
    methods: ["PUT"]
    pattern: '/account/notifications'
    types: {
      body: ExtractBody<InferInput<(typeof import('#notifications/validators/preferences').preferencesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#notifications/validators/preferences').preferencesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/preferences_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/preferences_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.notifications.pause.store': {
    methods: ["POST"]
    pattern: '/account/notifications/pause'
    types: {
      body: ExtractBody<InferInput<(typeof import('#notifications/validators/preferences').pauseValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#notifications/validators/preferences').pauseValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/pauses_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/pauses_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.notifications.pause.destroy': {
    methods: ["DELETE"]
    pattern: '/account/notifications/pause'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/pauses_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/pauses_controller').default['destroy']>>>
    }
  }
  'account.notifications.devices.store': {
    methods: ["POST"]
    pattern: '/account/notifications/devices'
    types: {
      body: ExtractBody<InferInput<(typeof import('#notifications/validators/preferences').deviceValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#notifications/validators/preferences').deviceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/devices_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/devices_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.notifications.devices.update': {
    methods: ["PATCH"]
    pattern: '/account/notifications/devices/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#notifications/validators/preferences').deviceNameValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#notifications/validators/preferences').deviceNameValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/devices_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/devices_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'account.notifications.devices.destroy': {
    methods: ["DELETE"]
    pattern: '/account/notifications/devices/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/devices_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/devices_controller').default['destroy']>>>
    }
  }
  'account.notifications.devices.trial.store': {
    methods: ["POST"]
    pattern: '/account/notifications/devices/:id/trial'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/device_trials_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/device_trials_controller').default['store']>>>
    }
  }
  'notifications.unsubscribe.show': {
    methods: ["GET","HEAD"]
    pattern: '/notifications/unsubscribe/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/unsubscribe_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/unsubscribe_controller').default['show']>>>
    }
  }
  'notifications.unsubscribe.store': {
    methods: ["POST"]
    pattern: '/notifications/unsubscribe/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/unsubscribe_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/unsubscribe_controller').default['store']>>>
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
      response: ExtractResponse<Awaited<ReturnType<import('#mail/controllers/local_mails_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/controllers/local_mails_controller').default['index']>>>
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
      response: ExtractResponse<Awaited<ReturnType<import('#mail/controllers/local_mails_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/controllers/local_mails_controller').default['show']>>>
    }
  }
  'settings.mail_templates.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/mail-texts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_templates_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_templates_controller').default['index']>>>
    }
  }
  'settings.mail_templates.edit': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/mail-texts/:kind/:locale'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { kind: ParamValue; locale: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_templates_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_templates_controller').default['edit']>>>
    }
  }
  'settings.mail_templates.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/mail-texts/:kind/:locale'
    types: {
      body: ExtractBody<InferInput<(typeof import('#mail/templates/validators/mail_template').templateValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { kind: ParamValue; locale: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#mail/templates/validators/mail_template').templateValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_templates_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_templates_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.mail_templates.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/mail-texts/:kind/:locale'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { kind: ParamValue; locale: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_templates_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_templates_controller').default['destroy']>>>
    }
  }
  'settings.mail_template_previews.store': {
    methods: ["POST"]
    pattern: '/agent/settings/mail-texts/:kind/:locale/preview'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { kind: ParamValue; locale: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_template_previews_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_template_previews_controller').default['store']>>>
    }
  }
  'settings.mail_template_tests.store': {
    methods: ["POST"]
    pattern: '/agent/settings/mail-texts/:kind/:locale/tests'
    types: {
      body: ExtractBody<InferInput<(typeof import('#mail/templates/validators/mail_template').templateValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { kind: ParamValue; locale: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#mail/templates/validators/mail_template').templateValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_template_tests_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/templates/controllers/mail_template_tests_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.mail.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/mail'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#mail/settings/controllers/mail_settings_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/settings/controllers/mail_settings_controller').default['show']>>>
    }
  }
  'settings.mail.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/mail'
    types: {
      body: ExtractBody<InferInput<(typeof import('#mail/settings/validator').mailSettingsValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#mail/settings/validator').mailSettingsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#mail/settings/controllers/mail_settings_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/settings/controllers/mail_settings_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.mail.automatic.store': {
    methods: ["POST"]
    pattern: '/agent/settings/mail/automatic'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#mail/settings/controllers/automatic_mail_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/settings/controllers/automatic_mail_controller').default['store']>>>
    }
  }
  'settings.mail.suppressions.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/mail/suppressions'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#mail/settings/controllers/suppressions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#mail/settings/controllers/suppressions_controller').default['destroy']>>>
    }
  }
  'links.owner_welcome.show': {
    methods: ["GET","HEAD"]
    pattern: '/links/owner-welcome/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/owner_welcome_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/owner_welcome_controller').default['show']>>>
    }
  }
  'links.owner_welcome.store': {
    methods: ["POST"]
    pattern: '/links/owner-welcome/:token'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/console/validators/console').setUpValidator)>>
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#operations/console/validators/console').setUpValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/owner_welcome_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/owner_welcome_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.webhooks.create': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/webhooks/create'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['create']>>>
    }
  }
  'settings.webhooks.store': {
    methods: ["POST"]
    pattern: '/agent/settings/webhooks'
    types: {
      body: ExtractBody<InferInput<(typeof import('#webhooks/validators/webhook').endpointValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#webhooks/validators/webhook').endpointValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.webhooks.edit': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/webhooks/:id/edit'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['edit']>>>
    }
  }
  'settings.webhooks.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/webhooks/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#webhooks/validators/webhook').endpointValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#webhooks/validators/webhook').endpointValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.webhook_secrets.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/webhooks/:id/secret'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_secrets_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_secrets_controller').default['show']>>>
    }
  }
  'settings.webhook_secrets.store': {
    methods: ["POST"]
    pattern: '/agent/settings/webhooks/:id/secret'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_secrets_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_secrets_controller').default['store']>>>
    }
  }
  'settings.webhooks.index': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/webhooks'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['index']>>>
    }
  }
  'settings.webhooks.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/webhooks/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['show']>>>
    }
  }
  'settings.webhooks.destroy': {
    methods: ["DELETE"]
    pattern: '/agent/settings/webhooks/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhooks_controller').default['destroy']>>>
    }
  }
  'settings.webhook_state.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/webhooks/:id/state'
    types: {
      body: ExtractBody<InferInput<(typeof import('#webhooks/validators/webhook').stateValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#webhooks/validators/webhook').stateValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_state_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_state_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.webhook_tests.store': {
    methods: ["POST"]
    pattern: '/agent/settings/webhooks/:id/tests'
    types: {
      body: ExtractBody<InferInput<(typeof import('#webhooks/validators/webhook').testValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#webhooks/validators/webhook').testValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_tests_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_tests_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.webhook_replays.store': {
    methods: ["POST"]
    pattern: '/agent/settings/webhooks/:id/replays'
    types: {
      body: ExtractBody<InferInput<(typeof import('#webhooks/validators/webhook').replayValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#webhooks/validators/webhook').replayValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_replays_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_replays_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'settings.webhook_deliveries.show': {
    methods: ["GET","HEAD"]
    pattern: '/agent/settings/webhooks/:id/deliveries/:delivery'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; delivery: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_deliveries_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_deliveries_controller').default['show']>>>
    }
  }
  'settings.webhook_replays.update': {
    methods: ["PUT"]
    pattern: '/agent/settings/webhooks/:id/deliveries/:delivery/replay'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; delivery: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_replays_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/settings/webhook_replays_controller').default['update']>>>
    }
  }
  'api.webhooks.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/webhooks'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhooks_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhooks_controller').default['index']>>>
    }
  }
  'api.webhooks.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/webhooks/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhooks_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhooks_controller').default['show']>>>
    }
  }
  'api.webhook_deliveries.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/webhooks/:id/deliveries'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhook_deliveries_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhook_deliveries_controller').default['index']>>>
    }
  }
  'api.webhook_deliveries.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/webhooks/:id/deliveries/:delivery'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; delivery: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhook_deliveries_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhook_deliveries_controller').default['show']>>>
    }
  }
  'api.webhooks.store': {
    methods: ["POST"]
    pattern: '/api/v1/webhooks'
    types: {
      body: ExtractBody<InferInput<(typeof import('#webhooks/validators/webhook').endpointValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#webhooks/validators/webhook').endpointValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhooks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhooks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.webhooks.update': {
    methods: ["PATCH"]
    pattern: '/api/v1/webhooks/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#webhooks/validators/webhook').endpointChangesValidator)>|InferInput<(typeof import('#webhooks/validators/webhook').endpointValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#webhooks/validators/webhook').endpointChangesValidator)>|InferInput<(typeof import('#webhooks/validators/webhook').endpointValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhooks_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhooks_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.webhooks.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/webhooks/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhooks_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhooks_controller').default['destroy']>>>
    }
  }
  'api.webhook_secrets.store': {
    methods: ["POST"]
    pattern: '/api/v1/webhooks/:id/secret'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhook_secrets_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhook_secrets_controller').default['store']>>>
    }
  }
  'api.webhook_replays.store': {
    methods: ["POST"]
    pattern: '/api/v1/webhooks/:id/replays'
    types: {
      body: ExtractBody<InferInput<(typeof import('#webhooks/validators/webhook').replaySinceValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#webhooks/validators/webhook').replaySinceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhook_deliveries_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhook_deliveries_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.webhook_deliveries.replay': {
    methods: ["POST"]
    pattern: '/api/v1/webhooks/:id/deliveries/:delivery/replay'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; delivery: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhook_deliveries_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#webhooks/controllers/api/webhook_deliveries_controller').default['update']>>>
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
  'installation.preferences.update': {
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
  'installation.tls_check': {
    methods: ["GET","HEAD"]
    pattern: '/internal/tls-check'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/tls_checks_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#workspaces/domains/controllers/tls_checks_controller').default['show']>>>
    }
  }
  'installation.mail_intake.store': {
    methods: ["POST"]
    pattern: '/api/incoming-mails'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#channels/email/doors/http/controllers/installation_mail_intake_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#channels/email/doors/http/controllers/installation_mail_intake_controller').default['store']>>>
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
  'operator.session.destroy': {
    methods: ["POST"]
    pattern: '/operator/sign-out'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/session_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/session_controller').default['destroy']>>>
    }
  }
  'operator.session.create': {
    methods: ["GET","HEAD"]
    pattern: '/operator/sign-in'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/session_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/session_controller').default['create']>>>
    }
  }
  'operator.session.store': {
    methods: ["POST"]
    pattern: '/operator/sign-in'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/console/validators/console').signInValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#operations/console/validators/console').signInValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/session_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/session_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.factor.create': {
    methods: ["GET","HEAD"]
    pattern: '/operator/second-factor'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/factor_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/factor_controller').default['create']>>>
    }
  }
  'operator.factor.store': {
    methods: ["POST"]
    pattern: '/operator/second-factor'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/console/validators/console').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#operations/console/validators/console').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/factor_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/factor_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.factor_set_up.create': {
    methods: ["GET","HEAD"]
    pattern: '/operator/second-factor/set-up'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/factor_set_up_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/factor_set_up_controller').default['create']>>>
    }
  }
  'operator.factor_set_up.store': {
    methods: ["POST"]
    pattern: '/operator/second-factor/set-up'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/console/validators/console').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#operations/console/validators/console').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/factor_set_up_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/factor_set_up_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.set_up.show': {
    methods: ["GET","HEAD"]
    pattern: '/operator/set-up/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/set_up_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/set_up_controller').default['show']>>>
    }
  }
  'operator.set_up.store': {
    methods: ["POST"]
    pattern: '/operator/set-up/:token'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/console/validators/console').setUpValidator)>>
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#operations/console/validators/console').setUpValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/set_up_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/set_up_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.recovery_codes.show': {
    methods: ["GET","HEAD"]
    pattern: '/operator/recovery-codes'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/recovery_codes_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/recovery_codes_controller').default['show']>>>
    }
  }
  'operator.workspaces.index': {
    methods: ["GET","HEAD"]
    pattern: '/operator'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#operations/console/validators/console').workspaceFiltersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/workspaces_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/workspaces_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.workspaces.create': {
    methods: ["GET","HEAD"]
    pattern: '/operator/workspaces/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/workspaces_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/workspaces_controller').default['create']>>>
    }
  }
  'operator.workspaces.store': {
    methods: ["POST"]
    pattern: '/operator/workspaces'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/console/validators/console').newWorkspaceValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#operations/console/validators/console').newWorkspaceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/workspaces_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/workspaces_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.workspaces.show': {
    methods: ["GET","HEAD"]
    pattern: '/operator/workspaces/:slug'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/workspaces_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/workspaces_controller').default['show']>>>
    }
  }
  'operator.plan.update': {
    methods: ["PUT"]
    pattern: '/operator/workspaces/:slug/plan'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/console/validators/console').planValidator)>>
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#operations/console/validators/console').planValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/plan_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/plan_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.suspension.store': {
    methods: ["POST"]
    pattern: '/operator/workspaces/:slug/suspension'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/console/validators/console').suspensionValidator)>>
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#operations/console/validators/console').suspensionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/suspension_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/suspension_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.suspension.destroy': {
    methods: ["DELETE"]
    pattern: '/operator/workspaces/:slug/suspension'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/suspension_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/suspension_controller').default['destroy']>>>
    }
  }
  'operator.export.store': {
    methods: ["POST"]
    pattern: '/operator/workspaces/:slug/export'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/export_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/export_controller').default['store']>>>
    }
  }
  'operator.deletion.store': {
    methods: ["POST"]
    pattern: '/operator/workspaces/:slug/deletion'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/console/validators/console').deletionValidator)>>
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#operations/console/validators/console').deletionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/deletion_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/deletion_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.deletion.destroy': {
    methods: ["DELETE"]
    pattern: '/operator/workspaces/:slug/deletion'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/deletion_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/deletion_controller').default['destroy']>>>
    }
  }
  'operator.support_session.store': {
    methods: ["POST"]
    pattern: '/operator/workspaces/:slug/support-session'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { slug: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/support_session_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/support_session_controller').default['store']>>>
    }
  }
  'operator.maintenance.show': {
    methods: ["GET","HEAD"]
    pattern: '/operator/maintenance'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/maintenance_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/maintenance_controller').default['show']>>>
    }
  }
  'operator.maintenance.update': {
    methods: ["PUT"]
    pattern: '/operator/maintenance'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/console/validators/console').maintenanceValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#operations/console/validators/console').maintenanceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/maintenance_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/maintenance_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.maintenance.destroy': {
    methods: ["DELETE"]
    pattern: '/operator/maintenance'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/maintenance_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/maintenance_controller').default['destroy']>>>
    }
  }
  'operator.operators.index': {
    methods: ["GET","HEAD"]
    pattern: '/operator/operators'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/operators_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/operators_controller').default['index']>>>
    }
  }
  'operator.operators.store': {
    methods: ["POST"]
    pattern: '/operator/operators'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/console/validators/console').operatorValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#operations/console/validators/console').operatorValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/operators_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/operators_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.operators.destroy': {
    methods: ["DELETE"]
    pattern: '/operator/operators/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/operators_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/operators_controller').default['destroy']>>>
    }
  }
  'operator.queues.index': {
    methods: ["GET","HEAD"]
    pattern: '/operator/queues'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#operations/queues/validator').deadLetterFiltersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/queues/controllers/queues_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/queues/controllers/queues_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.queues.retries.store': {
    methods: ["POST"]
    pattern: '/operator/queues/retries'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/queues/validator').chosenLettersValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#operations/queues/validator').chosenLettersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/queues/controllers/retries_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/queues/controllers/retries_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.queues.discards.store': {
    methods: ["POST"]
    pattern: '/operator/queues/discards'
    types: {
      body: ExtractBody<InferInput<(typeof import('#operations/queues/validator').chosenLettersValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#operations/queues/validator').chosenLettersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/queues/controllers/discards_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/queues/controllers/discards_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'operator.acts.index': {
    methods: ["GET","HEAD"]
    pattern: '/operator/audit'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#operations/console/validators/console').positionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#operations/console/controllers/acts_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#operations/console/controllers/acts_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
}
