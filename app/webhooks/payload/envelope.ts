import { randomBytes } from 'node:crypto'
import type { JsonValue } from '#foundation/events/domain_event'
import type { Version } from '#webhooks/catalogue/versions'

interface Envelope {
  id: string
  type: string
  /** When it happened, not when it is sent. */
  timestamp: Date
  version: Version
  /** The slug. */
  workspace: string
  data: Record<string, JsonValue>
  isTest?: boolean
}

/** What `webhook-id` says: the same for every try, other for every endpoint. */
export function newMessageId(): string {
  return `msg_${randomBytes(18).toString('base64url')}`
}

/** The body as it is signed, sent and kept. */
export function writeBody({ timestamp, isTest, data, ...head }: Envelope): string {
  return JSON.stringify({
    type: head.type,
    timestamp: timestamp.toISOString(),
    version: head.version,
    workspace: head.workspace,
    id: head.id,
    ...(isTest ? { test: true } : {}),
    data,
  })
}
