import type { RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'
import { PASSWORD } from '#tests/helpers/workspaces'

/** Tokens and apps, and what they are let in to. */
export const apiCases: RouteCases = {
  'api.me.show': { harmless: 'shows who asks' },
  'api.description.show': { harmless: 'the same for everybody' },
  'api.app_sessions.store': {
    attacks: ({ insider: { email } }) => [
      {
        path: '/api/v1/auth/login',
        json: { email, password: PASSWORD, clientName: 'Stranger' },
        outcome: 'own',
        isOpenAtHome: true,
      },
    ],
  },
  'api.refreshed_tokens.store': {
    attacks: ({ programs }) =>
      [programs.staffApp, programs.customerApp].map(({ refreshToken }) => ({
        path: '/api/v1/auth/refresh',
        json: { refreshToken },
        orStatus: [401],
        isOpenAtHome: true,
      })),
  },
  'api.app_sessions.destroy': {
    attacks: ({ programs }) => [
      {
        path: '/api/v1/auth/logout',
        json: { refreshToken: programs.staffApp.refreshToken },
        orStatus: [401],
        isOpenAtHome: true,
      },
    ],
  },
  'account.tokens.index': { harmless: 'lists by who is signed in' },
  'account.tokens.create': { harmless: 'takes nothing' },
  'account.tokens.store': { harmless: 'makes a token for who is signed in only' },
  'account.tokens.destroy': {
    attacks: ({ programs }) => [{ path: `/account/tokens/${programs.token.id}` }],
  },
  'account.apps.destroy': {
    attacks: ({ programs }) => [
      { path: `/account/apps/${programs.staffApp.familyId}` },
      { path: `/account/apps/${programs.customerApp.familyId}` },
    ],
  },
  'settings.tokens.index': { harmless: 'takes nothing' },
  'settings.token_rules.update': { harmless: "changes its own workspace's rules only" },
  'settings.tokens.destroy': {
    attacks: ({ programs }) => [{ path: `/agent/settings/tokens/${programs.token.id}` }],
  },
  'settings.apps.destroy': {
    attacks: ({ programs }) => [{ path: `/agent/settings/apps/${programs.staffApp.familyId}` }],
  },
}
