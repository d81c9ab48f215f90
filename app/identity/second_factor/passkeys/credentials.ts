import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Infer } from '@vinejs/vine/types'
import type {
  assertionValidator,
  newPasskeyValidator,
} from '#identity/second_factor/validators/second_factor'

type Made = Infer<typeof newPasskeyValidator>['credential']
type Shown = Infer<typeof assertionValidator>['credential']

/** A validated answer of a browser in the library's shape; extensions are not asked for. */
export function registrationOf({ authenticatorAttachment: _, ...made }: Made) {
  return { ...made, clientExtensionResults: {} } as RegistrationResponseJSON
}

export function assertionOf({ authenticatorAttachment: _, ...shown }: Shown) {
  const response = { ...shown.response, userHandle: shown.response.userHandle ?? undefined }
  return { ...shown, response, clientExtensionResults: {} } as AuthenticationResponseJSON
}
