import {
  createHash,
  createSign,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import { encode } from '#tests/functional/second_factor/support/cbor'

const UP = 0x01
const UV = 0x04
const BACKED_UP = 0x18
const ATTESTED = 0x40

/** What a test may make the browser or the authenticator lie about. */
export interface Lies {
  origin?: string
  rpId?: string
  challenge?: string
  counter?: number
  userHandle?: string
  credentialId?: string
  flags?: number
  type?: string
}

/**
 * A browser with an authenticator (WebAuthn Level 3, sections 5 and 6), so that the server can
 * be asked what no honest browser would ask.
 */
export class Authenticator {
  private readonly key: { publicKey: KeyObject; privateKey: KeyObject }
  readonly credentialId = randomBytes(32).toString('base64url')
  userHandle = ''
  counter = 0

  constructor(
    private readonly origin: string,
    private readonly flags = UP | UV | BACKED_UP
  ) {
    this.key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  }

  make(options: any, lies: Lies = {}) {
    this.userHandle = options.user.id
    const authData = Buffer.concat([
      this.authData(lies.rpId ?? options.rp.id, { flags: this.flags | ATTESTED, ...lies }),
      Buffer.alloc(16),
      Buffer.from([0, 32]),
      Buffer.from(this.credentialId, 'base64url'),
      this.publicKey(),
    ])
    const attestation = new Map<any, any>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ])
    return {
      id: this.credentialId,
      rawId: this.credentialId,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: this.clientData('webauthn.create', options.challenge, lies),
        attestationObject: encode(attestation).toString('base64url'),
        transports: ['internal'],
      },
    }
  }

  show(options: any, lies: Lies = {}) {
    this.counter += 1
    const clientDataJSON = this.clientData('webauthn.get', options.challenge, lies)
    const authData = this.authData(lies.rpId ?? options.rpId, lies)
    const hash = sha256(Buffer.from(clientDataJSON, 'base64url'))
    const signed = createSign('sha256').update(authData).update(hash)
    const id = lies.credentialId ?? this.credentialId
    return {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON,
        authenticatorData: authData.toString('base64url'),
        signature: signed.sign(this.key.privateKey).toString('base64url'),
        userHandle: lies.userHandle ?? this.userHandle,
      },
    }
  }

  private clientData(type: string, challenge: string, lies: Lies) {
    const data = {
      type: lies.type ?? type,
      challenge: lies.challenge ?? challenge,
      origin: lies.origin ?? this.origin,
      crossOrigin: false,
    }
    return Buffer.from(JSON.stringify(data)).toString('base64url')
  }

  private authData(rpId: string, { flags = this.flags, counter = this.counter }: Lies) {
    const rest = Buffer.alloc(5)
    rest.writeUInt8(flags, 0)
    rest.writeUInt32BE(counter, 1)
    return Buffer.concat([sha256(Buffer.from(rpId)), rest])
  }

  /** COSE (RFC 9053, 7.1): EC2, ES256, P-256. */
  private publicKey() {
    const { x, y } = this.key.publicKey.export({ format: 'jwk' })
    return encode(
      new Map<any, any>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x!, 'base64url')],
        [-3, Buffer.from(y!, 'base64url')],
      ])
    )
  }
}

export const withoutVerification = UP

function sha256(data: Buffer) {
  return createHash('sha256').update(data).digest()
}
