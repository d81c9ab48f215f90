import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { targetRules } from '#foundation/outbound/public_lookup'
import { readPosition } from '#tickets/validators/ticket_list'
import { CreateEndpoint } from '#webhooks/actions/create_endpoint'
import { DeleteEndpoint } from '#webhooks/actions/delete_endpoint'
import { UpdateEndpoint } from '#webhooks/actions/update_endpoint'
import { listEvents } from '#webhooks/catalogue/list_events'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import WebhookPolicy from '#webhooks/policies/webhook_policy'
import { countMissed } from '#webhooks/queries/count_missed'
import { findEndpoint } from '#webhooks/queries/find_endpoint'
import { listDeliveries } from '#webhooks/queries/list_deliveries'
import { healthOf, listEndpoints } from '#webhooks/queries/list_endpoints'
import DeliveryRowTransformer from '#webhooks/transformers/delivery_row_transformer'
import EndpointTransformer from '#webhooks/transformers/endpoint_transformer'
import { endpointValidator, readDeliveryFilters, readInput } from '#webhooks/validators/webhook'

/** The addresses that a workspace has told of its events. */
@inject()
export default class WebhooksController {
  constructor(
    protected createEndpoint: CreateEndpoint,
    protected updateEndpoint: UpdateEndpoint,
    protected deleteEndpoint: DeleteEndpoint
  ) {}

  async index({ bouncer, inertia }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoints = await listEndpoints()
    return inertia.render('settings/webhooks/index', {
      endpoints: endpoints.map(({ endpoint, health }) =>
        new EndpointTransformer(endpoint, health).toObject()
      ),
    })
  }

  async create({ bouncer, inertia }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    return inertia.render('settings/webhooks/create', this.formProps())
  }

  /** Leads on to the secret, which the receiver needs before the first event. */
  async store({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const input = readInput(await request.validateUsing(endpointValidator))
    const endpoint = await this.createEndpoint.execute(input, auth.getUserOrFail())
    session.flash('success', i18n.t('webhooks.created'))
    return response.redirect().toRoute('settings.webhook_secrets.show', [endpoint.id])
  }

  async show({ bouncer, inertia, params, request }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const filters = readDeliveryFilters(request.qs())
    const { rows, ...page } = await listDeliveries(endpoint, filters, readPosition(request.qs()))
    return inertia.render('settings/webhooks/show', {
      endpoint: await this.shown(endpoint),
      missed: endpoint.isOff ? await countMissed(endpoint) : 0,
      deliveries: rows.map((row) => new DeliveryRowTransformer(row).toObject()),
      page,
      filters,
      events: listEvents(),
    })
  }

  async edit({ bouncer, inertia, params }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    return inertia.render('settings/webhooks/edit', {
      endpoint: await this.shown(endpoint),
      ...this.formProps(),
    })
  }

  async update({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const input = readInput(await request.validateUsing(endpointValidator))
    await this.updateEndpoint.execute(endpoint, input, auth.getUserOrFail())
    session.flash('success', i18n.t('webhooks.saved'))
    return response.redirect().toRoute('settings.webhooks.show', [endpoint.id])
  }

  async destroy({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    await this.deleteEndpoint.execute(endpoint, auth.getUserOrFail())
    session.flash('success', i18n.t('webhooks.deleted'))
    return response.redirect().toRoute('settings.webhooks.index')
  }

  private async shown(endpoint: WebhookEndpoint) {
    return new EndpointTransformer(endpoint, await healthOf(endpoint)).toObject()
  }

  private formProps() {
    return { events: listEvents(), allowsPlainHttp: targetRules().allowsPrivate }
  }
}
