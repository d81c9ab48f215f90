import { type WebAuthnError } from '@simplewebauthn/browser'

export type PasskeyProblem = 'cancelled' | 'known' | 'unsupported' | 'failed'

const unsupported = new Set([
  'ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT',
  'ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT',
  'ERROR_AUTHENTICATOR_NO_SUPPORTED_PUBKEYCREDPARAMS_ALG',
])

/** What went wrong in the browser's own dialog, as far as it tells. */
export function passkeyProblem(error: unknown): PasskeyProblem {
  const { name, code } = (error ?? {}) as Partial<WebAuthnError>
  if (code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return 'known'
  if (code && unsupported.has(code)) return 'unsupported'
  return name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'failed'
}
