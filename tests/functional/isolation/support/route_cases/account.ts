import { link, type RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'
import { PASSWORD } from '#tests/helpers/workspaces'

/** Signing in and out, and one's own account. */
export const accountCases: RouteCases = {
  'session.create': { harmless: 'takes nothing' },
  'session.store': {
    attacks: ({ insider: { email } }) => [
      { path: '/sign-in', json: { email, password: PASSWORD }, outcome: 'own' },
    ],
  },
  'session.destroy': { harmless: 'ends the session of its own cookie only' },
  'preferences.update': { harmless: 'changes who is signed in only' },
  'account.confirmation.show': { harmless: 'takes nothing' },
  'account.confirmation.store': {
    attacks: () => [
      { path: '/account/confirm', json: { password: 'not the one' }, orStatus: [422, 429] },
    ],
  },
  'account.confirmation_link.store': { harmless: 'mails who is signed in only' },
  'account.show': { harmless: 'leads to the page of who is signed in' },
  'account.profile.show': { harmless: 'takes nothing' },
  'account.profile.update': { harmless: 'changes who is signed in only' },
  'account.avatar.store': { harmless: 'changes who is signed in only' },
  'account.avatar.destroy': { harmless: 'changes who is signed in only' },
  'account.security.show': { harmless: 'takes nothing' },
  'account.password.store': { harmless: 'changes who is signed in only' },
  'account.password.update': { harmless: 'changes who is signed in only' },
  'account.email_change.store': {
    attacks: ({ insider: { email } }) => [
      { path: '/account/email/change', json: { email }, outcome: 'own' },
    ],
  },
  'account.email_change.destroy': { harmless: 'changes who is signed in only' },
  'account.verification.store': { harmless: 'mails who is signed in only' },
  'account.sessions.index': { harmless: 'lists by who is signed in' },
  'account.sessions.destroy': {
    attacks: ({ sessionKey }) => [{ path: `/account/sessions/${sessionKey}` }],
  },
  'account.sessions.destroy_others': { harmless: 'ends sessions of who is signed in only' },
  'avatars.show': { attacks: ({ avatarPath }) => [{ path: avatarPath }] },
  'sign_in_link.store': {
    attacks: ({ insider: { email } }) => [
      { path: '/sign-in/link', json: { email }, outcome: 'own' },
    ],
  },
  'registration.create': { harmless: 'takes nothing' },
  'registration.store': {
    attacks: ({ insider: { email } }) => [
      { path: '/sign-up', json: { email, name: 'Stranger' }, outcome: 'own' },
    ],
  },
  'mailed_link.show': { harmless: 'shows what its own session remembers' },
  'password_reset.create': { harmless: 'takes nothing' },
  'password_reset.store': {
    attacks: ({ insider: { email } }) => [
      { path: '/password/reset', json: { email }, outcome: 'own' },
    ],
  },
  'links.sign_in.show': { attacks: (victim) => [link(victim, 'sign_in')] },
  'links.sign_in.store': { attacks: (victim) => [link(victim, 'sign_in', { name: 'Stranger' })] },
  'links.sign_up.show': { attacks: (victim) => [link(victim, 'sign_up')] },
  'links.sign_up.store': { attacks: (victim) => [link(victim, 'sign_up', { name: 'Stranger' })] },
  'links.password_reset.show': { attacks: (victim) => [link(victim, 'password_reset')] },
  'links.password_reset.update': {
    attacks: (victim) => [link(victim, 'password_reset', { password: 'a stranger chose it' })],
  },
  'links.email_verification.show': { attacks: (victim) => [link(victim, 'email_verification')] },
  'links.email_verification.update': { attacks: (victim) => [link(victim, 'email_verification')] },
  'links.email_change_old.show': { attacks: (victim) => [link(victim, 'email_change_old')] },
  'links.email_change_old.update': { attacks: (victim) => [link(victim, 'email_change_old')] },
  'links.email_change_new.show': { attacks: (victim) => [link(victim, 'email_change_new')] },
  'links.email_change_new.update': { attacks: (victim) => [link(victim, 'email_change_new')] },
  'links.confirmation.show': { attacks: (victim) => [link(victim, 'confirmation')] },
  'links.confirmation.update': { attacks: (victim) => [link(victim, 'confirmation')] },
}
