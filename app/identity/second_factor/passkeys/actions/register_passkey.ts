import { verifyRegistrationResponse, type RegistrationResponseJSON } from '@simplewebauthn/server'
import { transaction } from '#foundation/database/transaction'
import { isUniqueViolation } from '#foundation/database/unique_violation'
import type User from '#identity/models/user'
import PasskeyKnown from '#identity/second_factor/exceptions/passkey_known'
import PasskeyRefused from '#identity/second_factor/exceptions/passkey_refused'
import { lockPerson, noteFactorAdded } from '#identity/second_factor/factors'
import Passkey from '#identity/second_factor/models/passkey'
import { notice } from '#identity/second_factor/notices'
import { passkeyAlgorithms } from '#identity/second_factor/passkeys/algorithms'
import { challengeOf, takeChallenge } from '#identity/second_factor/passkeys/challenges'
import type { RelyingParty } from '#identity/second_factor/passkeys/relying_party'
import { ensureRecoveryCodes } from '#identity/second_factor/recovery/actions/renew_recovery_codes'

interface Answer {
  name: string
  credential: RegistrationResponseJSON
  party: RelyingParty
  sessionId: string
}

/**
 * Keeps the passkey that a browser has made for a person.
 *
 * @returns recovery codes to show, if the person had none
 * @throws PasskeyRefused, PasskeyKnown
 */
export class RegisterPasskey {
  async execute(user: User, { name, credential, party, sessionId }: Answer) {
    const { challenge, userHandle } = await takeChallenge(
      challengeOf(credential.response.clientDataJSON),
      { purpose: 'registration', sessionId, userId: user.id }
    )
    const made = await this.verify(credential, challenge, party)
    return transaction(async (trx) => {
      const person = await lockPerson(user.id, trx)
      await Passkey.create(
        {
          userId: user.id,
          name,
          credentialId: made.credential.id,
          publicKey: Buffer.from(made.credential.publicKey).toString('base64url'),
          counter: made.credential.counter,
          transports: credential.response.transports ?? [],
          rpId: party.id,
          userHandle: userHandle!,
          isSynced: made.credentialBackedUp,
        },
        { client: trx }
      )
      await noteFactorAdded(person)
      await notice(person, 'second_factor_added', trx)
      return ensureRecoveryCodes(person.id, trx)
    }).catch((error) => {
      throw isUniqueViolation(error) ? new PasskeyKnown() : error
    })
  }

  private async verify(response: RegistrationResponseJSON, challenge: string, party: RelyingParty) {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.origins,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: passkeyAlgorithms,
    }).catch((cause) => {
      throw new PasskeyRefused(cause.message, { cause })
    })
    if (!registrationInfo) throw new PasskeyRefused('The attestation was not verified')
    return registrationInfo
  }
}
