import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { readPosition } from '#tickets/validators/ticket_list'
import { ReplayDelivery } from '#webhooks/actions/replay_delivery'
import { ReplayFailed } from '#webhooks/actions/replay_failed'
import WebhookPolicy from '#webhooks/policies/webhook_policy'
import { findDelivery, findEndpoint } from '#webhooks/queries/find_endpoint'
import { listDeliveries } from '#webhooks/queries/list_deliveries'
import DeliveryRowTransformer from '#webhooks/transformers/delivery_row_transformer'
import DeliveryTransformer from '#webhooks/transformers/delivery_transformer'
import { readDeliveryFilters, replaySinceValidator } from '#webhooks/validators/webhook'

/** The log of an endpoint for programs, and sending again. */
@inject()
export default class WebhookDeliveriesController {
  constructor(
    protected replayDelivery: ReplayDelivery,
    protected replayFailed: ReplayFailed
  ) {}

  async index({ bouncer, params, request }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const query = request.qs()
    const page = await listDeliveries(endpoint, readDeliveryFilters(query), readPosition(query))
    return {
      data: page.rows.map((row) => new DeliveryRowTransformer(row).toObject()),
      page: { next: page.next, previous: page.previous },
    }
  }

  async show({ bouncer, params }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    return new DeliveryTransformer(await findDelivery(endpoint, params.delivery)).toObject()
  }

  /** Sends one again. */
  async update({ bouncer, params, response }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    await this.replayDelivery.execute(endpoint, await findDelivery(endpoint, params.delivery))
    return response.accepted({ replayed: 1 })
  }

  /** Sends all again that did not arrive since a moment. */
  async store({ bouncer, params, request, response }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const { since } = await request.validateUsing(replaySinceValidator)
    const moment = DateTime.fromJSDate(new Date(since as unknown as string))
    return response.accepted({ replayed: await this.replayFailed.execute(endpoint, moment) })
  }
}
