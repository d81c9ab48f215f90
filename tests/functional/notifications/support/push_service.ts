import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
  type ECDH,
  type JsonWebKey,
} from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { TargetRules } from '#foundation/outbound/target_rules'
import { useOutboundWorld } from '#foundation/outbound/public_lookup'
import type User from '#identity/models/user'
import { AddDevice } from '#notifications/actions/add_device'
import { inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A push service on this machine, and a browser that subscribed to it. */
export async function givenPushService() {
  const received: Received[] = []
  const answers: { status: number; headers?: Record<string, string> }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    received.push({ path: request.url!, headers: request.headers, body: Buffer.concat(chunks) })
    const { status, headers = {} } = answers.shift() ?? { status: 201 }
    response.writeHead(status, headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const restore = useOutboundWorld({ rules: TargetRules.parse('127.0.0.1') })
  return {
    received,
    origin: `http://127.0.0.1:${port}`,
    /** What it answers to the next messages, in this order; then it takes them. */
    answerWith: (...next: typeof answers) => answers.push(...next),
    close: async () => {
      restore()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type PushService = Awaited<ReturnType<typeof givenPushService>>

/** A browser of a person, with the keys that only it has. */
export async function givenBrowser(
  workspace: TestWorkspace,
  person: User,
  service: PushService,
  name = 'Chrome, Linux'
) {
  const keys = createECDH('prime256v1')
  keys.generateKeys()
  const auth = randomBytes(16)
  const endpoint = `${service.origin}/push/${randomBytes(8).toString('hex')}`
  const device = await inWorkspace(workspace, () =>
    new AddDevice().execute(person, {
      name,
      endpoint,
      p256dh: keys.getPublicKey().toString('base64url'),
      auth: auth.toString('base64url'),
    })
  )
  const path = new URL(endpoint).pathname
  return {
    device,
    endpoint,
    /** What it shows, opened with its own keys (RFC 8291). */
    shown: () =>
      service.received
        .filter((message) => message.path === path)
        .map(({ body }) => JSON.parse(decrypted(body, keys, auth))),
  }
}

/** Opens a message as a browser does (RFC 8188, RFC 8291); written apart from what sealed it. */
function decrypted(body: Buffer, keys: ECDH, auth: Buffer): string {
  const salt = body.subarray(0, 16)
  const keyEnd = 21 + body.readUInt8(20)
  const senderKey = body.subarray(21, keyEnd)
  const secret = keys.computeSecret(senderKey)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), senderKey])
  const seed = Buffer.from(hkdfSync('sha256', secret, auth, info, 32))
  const derive = (label: string, length: number) =>
    Buffer.from(hkdfSync('sha256', seed, salt, `Content-Encoding: ${label}\0`, length))
  const opener = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12))
  opener.setAuthTag(body.subarray(-16))
  const padded = Buffer.concat([opener.update(body.subarray(keyEnd, -16)), opener.final()])
  return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8')
}

/** Checks a `vapid t=…, k=…` header as a push service does (RFC 8292). @returns the claims */
export function verifiedClaims(authorization: string): Record<string, string | number> {
  const [, token, key] = /^vapid t=([^,]+), ?k=(.+)$/.exec(authorization) ?? []
  if (!token || !key) throw new Error(`No VAPID header: ${authorization}`)
  const [head, claims, signature] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const jwk: JsonWebKey = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const isGenuine = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature!, 'base64url')
  )
  if (!isGenuine) throw new Error('The signature is of another key')
  return JSON.parse(Buffer.from(claims!, 'base64url').toString('utf8'))
}
