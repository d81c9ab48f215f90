import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RotateSecret } from '#webhooks/actions/rotate_secret'
import WebhookPolicy from '#webhooks/policies/webhook_policy'
import { findEndpoint } from '#webhooks/queries/find_endpoint'

/** What an endpoint's signatures are made with. Its routes ask for a fresh confirmation. */
@inject()
export default class WebhookSecretsController {
  constructor(protected rotateSecret: RotateSecret) {}

  async show({ bouncer, inertia, params }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const [secret, former] = endpoint.openSecrets()
    return inertia.render('settings/webhooks/secret', {
      endpoint: { id: endpoint.id, url: endpoint.url },
      secret: secret!,
      formerUntil: former ? endpoint.formerSecretUntil!.toUTC().toISO() : null,
    })
  }

  async store({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    await this.rotateSecret.execute(endpoint, auth.getUserOrFail())
    session.flash('success', i18n.t('webhooks.secret_changed'))
    return response.redirect().toRoute('settings.webhook_secrets.show', [endpoint.id])
  }
}
