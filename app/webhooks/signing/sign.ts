import { createHmac } from 'node:crypto'
import { keyOf } from '#webhooks/signing/secret'

interface Signed {
  id: string
  /** When this try is made. */
  at: Date
  body: string
}

/**
 * The headers that prove who sent a body (Standard Webhooks 1.0, "Signature scheme"): one
 * signature for each secret, so that receivers can change theirs at leisure.
 */
export function signatureHeaders({ id, at, body }: Signed, secrets: readonly string[]) {
  const timestamp = String(Math.floor(at.getTime() / 1_000))
  const signatures = secrets.map((secret) => {
    const signed = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`)
    return `v1,${signed.digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}
