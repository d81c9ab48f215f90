import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SwitchOff } from '#webhooks/actions/switch_off'
import { SwitchOn } from '#webhooks/actions/switch_on'
import WebhookPolicy from '#webhooks/policies/webhook_policy'
import { findEndpoint } from '#webhooks/queries/find_endpoint'
import { stateValidator } from '#webhooks/validators/webhook'

/** Whether anything is sent to an endpoint. */
@inject()
export default class WebhookStateController {
  constructor(
    protected switchOn: SwitchOn,
    protected switchOff: SwitchOff
  ) {}

  async update({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const { isOn, replaysMissed = false } = await request.validateUsing(stateValidator)
    const user = auth.getUserOrFail()
    if (isOn) {
      const { replayed } = await this.switchOn.execute(endpoint, { replaysMissed }, user)
      session.flash('success', i18n.t('webhooks.switched_on', { replayed }))
    } else {
      await this.switchOff.execute(endpoint, user)
      session.flash('success', i18n.t('webhooks.switched_off'))
    }
    return response.redirect().toRoute('settings.webhooks.show', [endpoint.id])
  }
}
