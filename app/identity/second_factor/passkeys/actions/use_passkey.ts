import { DateTime } from 'luxon'
import {
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
} from '@simplewebauthn/server'
import { transaction } from '#foundation/database/transaction'
import User from '#identity/models/user'
import PasskeyRefused from '#identity/second_factor/exceptions/passkey_refused'
import type { ChallengePurpose } from '#identity/second_factor/models/passkey_challenge'
import Passkey from '#identity/second_factor/models/passkey'
import { challengeOf, takeChallenge } from '#identity/second_factor/passkeys/challenges'
import type { RelyingParty } from '#identity/second_factor/passkeys/relying_party'

interface Answer {
  purpose: Exclude<ChallengePurpose, 'registration'>
  credential: AuthenticationResponseJSON
  party: RelyingParty
  sessionId: string
  /** Whose passkey it must be; null at sign-in. */
  userId: number | null
}

/**
 * Checks what a passkey has signed (WebAuthn Level 3, 7.2) and says whose it is. A counter
 * that did not move on is refused: somebody may have a copy.
 *
 * @throws PasskeyRefused
 */
export class UsePasskey {
  async execute({ purpose, credential, party, sessionId, userId }: Answer): Promise<User> {
    const { challenge } = await takeChallenge(challengeOf(credential.response.clientDataJSON), {
      purpose,
      sessionId,
      userId,
    })
    return transaction(async (trx) => {
      const passkey = await Passkey.query({ client: trx })
        .where('credential_id', credential.id)
        .where('rp_id', party.id)
        .forUpdate()
        .first()
      if (!passkey) throw new PasskeyRefused('There is no such passkey at this host')
      refuseForeign(passkey, userId, credential.response.userHandle)
      const { newCounter, credentialBackedUp } = await verify(passkey, credential, challenge, party)
      await passkey
        .merge({ counter: newCounter, isSynced: credentialBackedUp, lastUsedAt: DateTime.now() })
        .save()
      const user = await User.findOrFail(passkey.userId, { client: trx })
      if (user.isDisabled) throw new PasskeyRefused('The person is disabled')
      return user
    })
  }
}

/** At sign-in the authenticator has to name who it is for (7.2, step 6). */
function refuseForeign(passkey: Passkey, userId: number | null, handle: string | undefined) {
  if (userId !== null && passkey.userId !== userId) {
    throw new PasskeyRefused('The passkey belongs to somebody else')
  }
  if (handle === undefined ? userId === null : handle !== passkey.userHandle) {
    throw new PasskeyRefused('The passkey names somebody else')
  }
}

async function verify(
  passkey: Passkey,
  response: AuthenticationResponseJSON,
  challenge: string,
  party: RelyingParty
) {
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: party.origins,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
    },
  }).catch((cause) => {
    throw new PasskeyRefused(cause.message, { cause })
  })
  if (!verified) throw new PasskeyRefused('The signature is wrong')
  return authenticationInfo
}
