import { enqueue } from '#foundation/queue/enqueue'
import type { DueDelivery } from '#webhooks/delivery/claim'
import { DeliverWebhook } from '#webhooks/jobs/deliver_webhook'

/** A job for the next try: named after it, so that two processes add one. */
export async function enqueueDelivery({ id, attempts }: DueDelivery, delay = 0) {
  const job = new DeliverWebhook({ deliveryId: id })
  await enqueue(job, { id: `webhook-${id}-${attempts}`, delay })
}
