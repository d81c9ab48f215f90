import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { ChallengePurpose } from '#identity/second_factor/models/passkey_challenge'
import Passkey from '#identity/second_factor/models/passkey'
import { issueChallenge } from '#identity/second_factor/passkeys/challenges'
import type { RelyingParty } from '#identity/second_factor/passkeys/relying_party'

interface Asked {
  purpose: Exclude<ChallengePurpose, 'registration'>
  party: RelyingParty
  sessionId: string
  /** Who has to answer; null at sign-in, where the passkey itself says who it is. */
  userId: number | null
}

/** What a browser needs to ask for a passkey. Nobody is named to somebody not known yet. */
export class AskForPasskey {
  async execute({ purpose, party, sessionId, userId }: Asked) {
    const challenge = await issueChallenge({ purpose, sessionId, userId })
    return generateAuthenticationOptions({
      rpID: party.id,
      challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
      timeout: 5 * 60_000,
      userVerification: 'required',
      allowCredentials: userId === null ? [] : await this.credentialsOf(userId, party),
    })
  }

  private async credentialsOf(userId: number, party: RelyingParty) {
    const passkeys = await Passkey.query().where('user_id', userId).where('rp_id', party.id)
    return passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports }))
  }
}
