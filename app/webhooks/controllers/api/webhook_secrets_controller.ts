import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#webhooks/assert_confirmed'
import { RotateSecret } from '#webhooks/actions/rotate_secret'
import WebhookPolicy from '#webhooks/policies/webhook_policy'
import { findEndpoint } from '#webhooks/queries/find_endpoint'

/** Another secret, for programs that change theirs now and then. */
@inject()
export default class WebhookSecretsController {
  constructor(protected rotateSecret: RotateSecret) {}

  async store(ctx: HttpContext) {
    const { auth, bouncer, params } = ctx
    assertConfirmed(ctx)
    await bouncer.with(WebhookPolicy).authorize('manage')
    const endpoint = await findEndpoint(params.id)
    const changed = await this.rotateSecret.execute(endpoint, auth.getUserOrFail())
    return {
      secret: changed.openSecret(),
      formerUntil: changed.formerSecretUntil!.toUTC().toISO(),
    }
  }
}
