import { performance } from 'node:perf_hooks'
import { TextDecoder } from 'node:util'
import SecretUnreadable from '#foundation/encryption/secret_unreadable'
import { OutboundError } from '#foundation/outbound/outbound_error'
import { outboundFetch } from '#foundation/outbound/outbound_fetch'
import { claimDelivery, nextDeliveries } from '#webhooks/delivery/claim'
import { enqueueDelivery } from '#webhooks/delivery/enqueue_delivery'
import { failureOf } from '#webhooks/delivery/failures'
import { letGoAfter } from '#webhooks/delivery/let_go'
import { readRetryAfter } from '#webhooks/delivery/schedule'
import { settle, type Outcome } from '#webhooks/delivery/settle'
import WebhookDelivery from '#webhooks/models/webhook_delivery'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import { signatureHeaders } from '#webhooks/signing/sign'

const TIMEOUT = 15_000

/** How long a worker waits for an answer; afterwards the request goes on without it. */
const PATIENCE = 1_000

/** How much of an answer is read, and kept. */
const MOST_BYTES = 4_096

/**
 * Makes one try to deliver, keeps what was sent and what came back, and says when the next try
 * is due. Does nothing about a delivery that is not due, or that another process has.
 */
export class AttemptDelivery {
  constructor(
    private readonly timeout = TIMEOUT,
    private readonly patience = PATIENCE
  ) {}

  async execute(deliveryId: number): Promise<void> {
    if (!(await claimDelivery(deliveryId))) return
    const delivery = await WebhookDelivery.query()
      .where('id', deliveryId)
      .preload('endpoint')
      .firstOrFail()
    await letGoAfter(this.patience, this.deliver(delivery))
  }

  private async deliver(delivery: WebhookDelivery): Promise<void> {
    const outcome = await this.send(delivery, delivery.endpoint)
    const retry = await settle(delivery, outcome)
    if (retry) await enqueueDelivery(retry, retry.wait)
    for (const next of await nextDeliveries(delivery.endpointId)) await enqueueDelivery(next)
  }

  private async send(delivery: WebhookDelivery, endpoint: WebhookEndpoint): Promise<Outcome> {
    const { url } = endpoint
    const startedAt = performance.now()
    let sent: Record<string, string> = {}
    try {
      sent = headersOf(delivery, endpoint)
      const response = await outboundFetch(url, {
        method: 'POST',
        headers: sent,
        body: delivery.body,
        timeout: this.timeout,
        maxBytes: MOST_BYTES,
      })
      return {
        url,
        sent,
        duration: Math.round(performance.now() - startedAt),
        error: failureOf(response.status),
        response: {
          status: response.status,
          headers: withoutCookies(response.headers),
          body: readable(response.body),
          isCut: response.isCut,
        },
        retryAfter: readRetryAfter(response.headers['retry-after']),
      }
    } catch (error) {
      const duration = Math.round(performance.now() - startedAt)
      return { url, sent, duration, error: reasonOf(error), response: null, retryAfter: null }
    }
  }
}

function headersOf({ messageId: id, body }: WebhookDelivery, endpoint: WebhookEndpoint) {
  return {
    'content-type': 'application/json',
    'user-agent': 'Patchbay-Webhooks/1.0',
    ...signatureHeaders({ id, at: new Date(), body }, endpoint.openSecrets()),
  }
}

function reasonOf(error: unknown) {
  if (error instanceof OutboundError) return error.reason
  if (error instanceof SecretUnreadable) return 'secret_unreadable'
  throw error
}

/** PostgreSQL's text knows no NUL. */
function readable(body: Buffer) {
  return new TextDecoder().decode(body).replaceAll('\0', '\uFFFD')
}

function withoutCookies({ 'set-cookie': cookies, ...headers }: Record<string, string>) {
  return headers
}
