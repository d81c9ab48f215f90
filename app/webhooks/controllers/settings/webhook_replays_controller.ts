import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { ReplayDelivery } from '#webhooks/actions/replay_delivery'
import { ReplayFailed } from '#webhooks/actions/replay_failed'
import WebhookPolicy from '#webhooks/policies/webhook_policy'
import { findDelivery, findEndpoint } from '#webhooks/queries/find_endpoint'
import { replaySpans, replayValidator } from '#webhooks/validators/webhook'

/** Sends again: one delivery, or all that did not arrive lately. */
@inject()
export default class WebhookReplaysController {
  constructor(
    protected replayDelivery: ReplayDelivery,
    protected replayFailed: ReplayFailed
  ) {}

  async store({ bouncer, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const { span } = await request.validateUsing(replayValidator)
    const since = DateTime.now().minus({ hours: replaySpans[span] })
    const replayed = await this.replayFailed.execute(endpoint, since)
    session.flash('success', i18n.t('webhooks.replayed', { replayed }))
    return response.redirect().toRoute('settings.webhooks.show', [endpoint.id])
  }

  async update({ bouncer, params, response }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const delivery = await findDelivery(endpoint, params.delivery)
    await this.replayDelivery.execute(endpoint, delivery)
    return response
      .redirect()
      .toRoute('settings.webhook_deliveries.show', [endpoint.id, delivery.id])
  }
}
