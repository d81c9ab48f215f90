import { randomBytes } from 'node:crypto'
import { generateRegistrationOptions } from '@simplewebauthn/server'
import type User from '#identity/models/user'
import TooManyPasskeys from '#identity/second_factor/exceptions/too_many_passkeys'
import Passkey from '#identity/second_factor/models/passkey'
import { passkeyAlgorithms } from '#identity/second_factor/passkeys/algorithms'
import { issueChallenge } from '#identity/second_factor/passkeys/challenges'
import type { RelyingParty } from '#identity/second_factor/passkeys/relying_party'

const MOST = 20
const HANDLE_BYTES = 32

export type PasskeyKind = 'platform' | 'cross-platform'

interface Wish {
  workspaceName: string
  party: RelyingParty
  sessionId: string
  /** This device, or one that is plugged in or held near; what the browser has where null. */
  kind: PasskeyKind | null
}

/**
 * What a browser needs to make a passkey (WebAuthn Level 3, 5.4). Every one can name its
 * owner by itself and asks for a finger, a face or a PIN, as it has to do for a password too.
 *
 * @throws TooManyPasskeys
 */
export class OfferRegistration {
  async execute(user: User, { workspaceName, party, sessionId, kind }: Wish) {
    const passkeys = await Passkey.query().where('user_id', user.id).orderBy('id')
    if (passkeys.length >= MOST) throw new TooManyPasskeys()
    const here = passkeys.filter(({ rpId }) => rpId === party.id)
    // Not the person's id or address, which every authenticator would keep in the clear.
    const handle = here[0]?.userHandle ?? randomBytes(HANDLE_BYTES).toString('base64url')
    const asked = { purpose: 'registration', sessionId, userId: user.id } as const
    const challenge = await issueChallenge(asked, handle)
    return generateRegistrationOptions({
      rpName: workspaceName,
      rpID: party.id,
      userID: bytesOf(handle),
      userName: user.email,
      userDisplayName: user.name,
      challenge: bytesOf(challenge),
      timeout: 5 * 60_000,
      attestationType: 'none',
      supportedAlgorithmIDs: passkeyAlgorithms,
      excludeCredentials: here.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports,
      })),
      authenticatorSelection: {
        residentKey: 'required',
        userVerification: 'required',
        ...(kind ? { authenticatorAttachment: kind } : {}),
      },
    })
  }
}

function bytesOf(text: string) {
  return new Uint8Array(Buffer.from(text, 'base64url'))
}
