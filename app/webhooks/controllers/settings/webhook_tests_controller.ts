import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SendTest } from '#webhooks/actions/send_test'
import WebhookPolicy from '#webhooks/policies/webhook_policy'
import { findEndpoint } from '#webhooks/queries/find_endpoint'
import { testValidator } from '#webhooks/validators/webhook'

/** Tries an endpoint with the example of an event. */
@inject()
export default class WebhookTestsController {
  constructor(protected sendTest: SendTest) {}

  async store({ bouncer, params, request, response, tenant }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const { event } = await request.validateUsing(testValidator)
    const delivery = await this.sendTest.execute(tenant, endpoint, event)
    return response
      .redirect()
      .toRoute('settings.webhook_deliveries.show', [endpoint.id, delivery.id])
  }
}
