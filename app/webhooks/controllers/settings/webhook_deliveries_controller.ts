import type { HttpContext } from '@adonisjs/core/http'
import WebhookPolicy from '#webhooks/policies/webhook_policy'
import { findDelivery, findEndpoint } from '#webhooks/queries/find_endpoint'
import DeliveryTransformer from '#webhooks/transformers/delivery_transformer'

/** One delivery: what was sent, and what came back each time. */
export default class WebhookDeliveriesController {
  async show({ bouncer, inertia, params }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const delivery = await findDelivery(endpoint, params.delivery)
    return inertia.render('settings/webhooks/delivery', {
      endpoint: { id: endpoint.id, url: endpoint.url, isOn: !endpoint.isOff },
      delivery: new DeliveryTransformer(delivery).toObject(),
    })
  }
}
