import { DateTime } from 'luxon'
import webPush from 'web-push'
import { OutboundError } from '#foundation/outbound/outbound_error'
import { outboundFetch, type OutboundResponse } from '#foundation/outbound/outbound_fetch'
import { Postponed } from '#foundation/queue/postponed'
import type PushSubscription from '#notifications/models/push_subscription'
import { pushKeys } from '#notifications/push/push_keys'
import type { PushWords } from '#notifications/push/push_words'

/** Seconds for which a push service keeps what an offline device is to show. */
const KEPT = 24 * 3600

/** So many refusals in a row that no later one will be taken. */
const MOST_FAILURES = 20

/** Longer than this no push is put off. */
const LONGEST_WAIT = 3600

/** The push service did not take a message, and may take it later. */
export class PushRefused extends Error {}

/**
 * Sends words to one device: encrypted for it (RFC 8291), signed as this installation (RFC 8292),
 * to public machines only, as anybody can name an endpoint. A device whose subscription is gone
 * is forgotten.
 *
 * @returns whether the service took it
 * @throws PushRefused, OutboundError, Postponed when the service asks for patience
 */
export async function pushTo(device: PushSubscription, words: PushWords): Promise<boolean> {
  const response = await send(device, words).catch((error) => {
    if (!isForbidden(error)) throw error
    return null
  })
  if (!response || response.status === 404 || response.status === 410) {
    await device.delete()
    return false
  }
  if (response.status < 300) {
    await device.merge({ lastUsedAt: DateTime.now(), failures: 0 }).save()
    return true
  }
  await countFailure(device)
  if (response.status === 429 || response.status === 503) await waitAsAsked(response)
  if (isForGood(response.status)) return false
  throw new PushRefused(`The push service answered ${response.status}`)
}

async function send({ endpoint, openedKeys }: PushSubscription, words: PushWords) {
  const { method, headers, body } = webPush.generateRequestDetails(
    { endpoint, keys: openedKeys },
    JSON.stringify(words),
    { vapidDetails: await pushKeys(), TTL: KEPT, contentEncoding: 'aes128gcm', urgency: 'normal' }
  )
  return outboundFetch(endpoint, {
    method,
    headers: textHeaders(headers),
    body,
    timeout: 15_000,
    maxBytes: 4_096,
  })
}

/** The length is that of the body, which is counted once more where it is sent. */
function textHeaders(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.toLowerCase() !== 'content-length')
      .map(([name, value]) => [name, String(value)])
  )
}

/** Its host is none of the public ones (any more). */
function isForbidden(error: unknown) {
  const reasons = ['private_address', 'plain_http', 'bad_address']
  return error instanceof OutboundError && reasons.includes(error.reason)
}

async function countFailure(device: PushSubscription) {
  device.failures += 1
  if (device.failures >= MOST_FAILURES) await device.delete()
  else await device.save()
}

/** Another try with the same message is answered the same: a bad key, a message too large. */
function isForGood(status: number) {
  return status >= 400 && status < 500 && status !== 408 && status !== 429
}

async function waitAsAsked({ status, headers }: OutboundResponse) {
  const seconds = Number(headers['retry-after'])
  if (!Number.isFinite(seconds) || seconds <= 0) return
  const until = DateTime.now().plus({ seconds: Math.min(seconds, LONGEST_WAIT) })
  throw new Postponed(until.toJSDate(), `The push service answered ${status}`)
}
