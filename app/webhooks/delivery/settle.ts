import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { transaction } from '#foundation/database/transaction'
import { switchOff } from '#webhooks/actions/switch_off'
import type { DueDelivery } from '#webhooks/delivery/claim'
import type { DeliveryFailure } from '#webhooks/delivery/failures'
import { waitAfter } from '#webhooks/delivery/schedule'
import WebhookAttempt from '#webhooks/models/webhook_attempt'
import WebhookDelivery from '#webhooks/models/webhook_delivery'
import WebhookEndpoint from '#webhooks/models/webhook_endpoint'

/** What one try came to. */
export interface Outcome {
  url: string
  /** Headers. */
  sent: Record<string, string>
  /** Milliseconds. */
  duration: number
  error: DeliveryFailure | null
  response: {
    status: number
    headers: Record<string, string>
    body: string
    isCut: boolean
  } | null
  /** Milliseconds. */
  retryAfter: number | null
}

export interface Retry extends DueDelivery {
  /** Milliseconds. */
  wait: number
}

/** An endpoint is given up after so much time and so many tries without a success. */
const PATIENCE = { days: 3 }
const MOST_FAILURES = 20

/**
 * Writes down how a try ended, in one transaction with what follows for the endpoint.
 * @returns the next try, where there is to be one
 */
export function settle({ id }: WebhookDelivery, outcome: Outcome): Promise<Retry | null> {
  return transaction(async (trx) => {
    // Always the endpoint first, as all that touch both do.
    const endpoint = await lockEndpoint(id, trx)
    const delivery = await WebhookDelivery.query({ client: trx })
      .where('id', id)
      .forUpdate()
      .first()
    if (!endpoint || !delivery) return null
    const now = DateTime.now()
    await writeAttempt(delivery, outcome, trx)
    const wait = nextWait(delivery, endpoint, outcome)
    await writeDelivery(delivery, outcome, { wait, now })
    if (!delivery.isTest) await judge(endpoint, outcome.error, now, trx)
    const isOver = wait === null || endpoint.isOff
    return isOver ? null : { id, attempts: delivery.attempts, wait }
  })
}

function lockEndpoint(deliveryId: number, trx: TransactionClientContract) {
  return WebhookEndpoint.query({ client: trx })
    .whereHas('deliveries', (deliveries) => void deliveries.where('id', deliveryId))
    .forUpdate()
    .first()
}

function writeAttempt(delivery: WebhookDelivery, outcome: Outcome, trx: TransactionClientContract) {
  const { response } = outcome
  return WebhookAttempt.create(
    {
      deliveryId: delivery.id,
      number: delivery.attempts + 1,
      url: outcome.url,
      requestHeaders: outcome.sent,
      responseStatus: response?.status ?? null,
      responseHeaders: response?.headers ?? null,
      responseBody: response?.body ?? null,
      isCut: response?.isCut ?? false,
      error: outcome.error,
      durationMs: outcome.duration,
    },
    { client: trx }
  )
}

/** Null where this was the last try: arrived, a test, given up, or nobody there to ask again. */
function nextWait(
  delivery: WebhookDelivery,
  endpoint: WebhookEndpoint,
  { error, retryAfter }: Outcome
) {
  if (!error || error === 'gone' || delivery.isTest || endpoint.isOff) return null
  return waitAfter(delivery.step + 1, { retryAfter })
}

function writeDelivery(
  delivery: WebhookDelivery,
  { error, response, duration }: Outcome,
  { wait, now }: { wait: number | null; now: DateTime }
) {
  return delivery
    .merge({
      attempts: delivery.attempts + 1,
      step: delivery.step + 1,
      state: !error ? 'succeeded' : wait === null ? 'failed' : 'pending',
      error,
      responseStatus: response?.status ?? null,
      durationMs: duration,
      claimedUntil: null,
      nextAttemptAt: wait === null ? null : now.plus({ milliseconds: wait }),
      finishedAt: wait === null ? now : null,
    })
    .save()
}

async function judge(
  endpoint: WebhookEndpoint,
  error: DeliveryFailure | null,
  now: DateTime,
  trx: TransactionClientContract
) {
  if (!error) {
    const well = { failures: 0, failingSince: null, lastSuccessAt: now }
    return endpoint.merge(well).save()
  }
  const failingSince = endpoint.failingSince ?? now
  await endpoint.merge({ failures: endpoint.failures + 1, failingSince }).save()
  if (endpoint.isOff) return
  if (error === 'gone') return switchOff(endpoint, 'gone', trx)
  const isGivenUp = failingSince <= now.minus(PATIENCE) && endpoint.failures >= MOST_FAILURES
  if (isGivenUp) await switchOff(endpoint, 'failing', trx)
}
