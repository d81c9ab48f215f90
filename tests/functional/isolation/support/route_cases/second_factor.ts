import type { FilledWorkspace } from '#tests/functional/isolation/support/filled_workspace'
import { link, type RouteCases } from '#tests/functional/isolation/support/route_cases/route_case'

/** What a passkey of the victim would answer to one of its challenges. */
const assertion = ({ passkey }: FilledWorkspace) => {
  const { challenge, credentialId, userHandle } = passkey
  const clientData = { type: 'webauthn.get', challenge, origin: 'http://localhost' }
  return {
    id: credentialId,
    rawId: credentialId,
    type: 'public-key',
    response: {
      clientDataJSON: Buffer.from(JSON.stringify(clientData)).toString('base64url'),
      authenticatorData: 'AAAA',
      signature: 'AAAA',
      userHandle,
    },
  }
}

/** Second factors: at sign-in, one's own, and other people's. */
export const secondFactorCases: RouteCases = {
  'account.confirmation_challenges.store': { harmless: 'asks who is signed in only' },
  'account.confirmation_passkeys.store': {
    attacks: (victim) => [
      {
        path: '/account/confirm/passkeys',
        json: { credential: assertion(victim) },
        orStatus: [422],
      },
    ],
  },
  'account.confirmation_codes.store': {
    attacks: ({ recoveryCode }) => [
      { path: '/account/confirm/codes', json: { code: recoveryCode }, orStatus: [422, 429] },
    ],
  },
  'second_factor.show': { triedIn: 'second_factor/pending_sign_in.spec.ts' },
  'second_factor.store': {
    attacks: ({ recoveryCode }) => [
      { path: '/sign-in/second-factor', json: { code: recoveryCode }, outcome: 'own' },
    ],
  },
  'second_factor.destroy': { harmless: 'forgets what its own session has begun' },
  'second_factor.challenges.store': { harmless: 'asks for what its own session has begun' },
  'second_factor.passkeys.store': {
    attacks: (victim) => [
      {
        path: '/sign-in/second-factor/passkeys',
        json: { credential: assertion(victim) },
        outcome: 'own',
      },
    ],
  },
  'session.challenges.store': { harmless: 'names nobody' },
  'session.passkeys.store': {
    attacks: (victim) => [
      { path: '/sign-in/passkeys', json: { credential: assertion(victim) }, outcome: 'own' },
    ],
  },
  'account.second_factor.show': { harmless: 'takes nothing' },
  'account.second_factor.reset.destroy': { harmless: 'stops that of who is signed in only' },
  'account.second_factor.fresh_codes.destroy': { harmless: 'forgets what its own session shows' },
  'account.second_factor.totp.store': { harmless: 'changes who is signed in only' },
  'account.second_factor.totp.update': { harmless: 'changes who is signed in only' },
  'account.second_factor.totp.destroy': { harmless: 'changes who is signed in only' },
  'account.second_factor.challenges.store': { harmless: 'asks who is signed in only' },
  'account.second_factor.passkeys.store': { harmless: 'changes who is signed in only' },
  'account.second_factor.passkeys.update': {
    attacks: ({ passkey }) => [
      { path: `/account/security/second-factor/passkeys/${passkey.id}`, json: { name: 'Taken' } },
    ],
  },
  'account.second_factor.passkeys.destroy': {
    attacks: ({ passkey }) => [{ path: `/account/security/second-factor/passkeys/${passkey.id}` }],
  },
  'account.second_factor.recovery_codes.store': { harmless: 'changes who is signed in only' },
  'settings.people.factor_reset.store': {
    attacks: ({ insider }) => [{ path: `/agent/settings/people/${insider.id}/factor-reset` }],
  },
  'settings.people.factor_reset.destroy': {
    attacks: ({ insider }) => [{ path: `/agent/settings/people/${insider.id}/factor-reset` }],
  },
  'links.factor_reset.show': { attacks: (victim) => [link(victim, 'factor_reset')] },
  'links.factor_reset.update': { attacks: (victim) => [link(victim, 'factor_reset')] },
  'links.factor_reset_consent.show': {
    attacks: (victim) => [link(victim, 'factor_reset_consent')],
  },
  'links.factor_reset_consent.update': {
    attacks: (victim) => [link(victim, 'factor_reset_consent')],
  },
}
