import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#webhooks/assert_confirmed'
import { CreateEndpoint } from '#webhooks/actions/create_endpoint'
import { DeleteEndpoint } from '#webhooks/actions/delete_endpoint'
import { SwitchOff } from '#webhooks/actions/switch_off'
import { SwitchOn } from '#webhooks/actions/switch_on'
import { UpdateEndpoint } from '#webhooks/actions/update_endpoint'
import type WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import WebhookPolicy from '#webhooks/policies/webhook_policy'
import { findEndpoint } from '#webhooks/queries/find_endpoint'
import { healthOf, listEndpoints } from '#webhooks/queries/list_endpoints'
import EndpointTransformer from '#webhooks/transformers/endpoint_transformer'
import {
  endpointChangesValidator,
  endpointValidator,
  readInput,
} from '#webhooks/validators/webhook'

/** Endpoints for programs. The secret is in the answer to making one, and nowhere else. */
@inject()
export default class WebhooksController {
  constructor(
    protected createEndpoint: CreateEndpoint,
    protected updateEndpoint: UpdateEndpoint,
    protected deleteEndpoint: DeleteEndpoint,
    protected switchOn: SwitchOn,
    protected switchOff: SwitchOff
  ) {}

  async index({ bouncer }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoints = await listEndpoints()
    return {
      data: endpoints.map(({ endpoint, health }) =>
        new EndpointTransformer(endpoint, health).toObject()
      ),
    }
  }

  async store(ctx: HttpContext) {
    const { auth, bouncer, request, response } = ctx
    assertConfirmed(ctx)
    await bouncer.with(WebhookPolicy).authorize('manage')
    const input = readInput(await request.validateUsing(endpointValidator))
    const endpoint = await this.createEndpoint.execute(input, auth.getUserOrFail())
    return response.created({
      ...(await this.shown(await findEndpoint(String(endpoint.id)))),
      secret: endpoint.openSecret(),
    })
  }

  async show({ bouncer, params }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    return this.shown(await findEndpoint(params.id))
  }

  async update(ctx: HttpContext) {
    const { auth, bouncer, params, request } = ctx
    assertConfirmed(ctx)
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const { isOn, ...changes } = await request.validateUsing(endpointChangesValidator)
    const user = auth.getUserOrFail()
    const input = await endpointValidator.validate({
      url: changes.url ?? endpoint.url,
      description: changes.description === undefined ? endpoint.description : changes.description,
      wantsAll: changes.wantsAll ?? (changes.eventNames ? false : endpoint.wantsAll),
      eventNames: changes.eventNames ?? endpoint.eventNames,
      includesNotes: changes.includesNotes ?? endpoint.includesNotes,
    })
    await this.updateEndpoint.execute(endpoint, readInput(input), user)
    if (isOn === true) await this.switchOn.execute(endpoint, { replaysMissed: false }, user)
    if (isOn === false) await this.switchOff.execute(endpoint, user)
    return this.shown(endpoint)
  }

  async destroy({ auth, bouncer, params, response }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    await this.deleteEndpoint.execute(await findEndpoint(params.id), auth.getUserOrFail())
    return response.noContent()
  }

  private async shown(endpoint: WebhookEndpoint) {
    return new EndpointTransformer(endpoint, await healthOf(endpoint)).toObject()
  }
}
