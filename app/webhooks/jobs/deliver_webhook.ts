import { Job } from '#foundation/queue/job'
import { AttemptDelivery } from '#webhooks/actions/attempt_delivery'

/**
 * Makes one try to deliver. When the next one is due the delivery's own row says, and so does
 * its log what failed: the queue remembers neither.
 */
export class DeliverWebhook extends Job<{ deliveryId: number }> {
  static jobName = 'webhooks.deliver'
  static isRemembered = false
  static retry = { attempts: 3, firstDelay: 2_000 }

  async run() {
    await new AttemptDelivery().execute(this.payload.deliveryId)
  }
}
