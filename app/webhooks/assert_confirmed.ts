import type { HttpContext } from '@adonisjs/core/http'
import ConfirmationRequired from '#identity/exceptions/confirmation_required'
import { wasConfirmedRecently } from '#identity/sessions/recent_confirmation'

/**
 * What the pages ask a fresh confirmation for, a browser's session may not do through the API
 * without one either. A token with the scope is proof enough.
 *
 * @throws ConfirmationRequired
 */
export function assertConfirmed(ctx: HttpContext) {
  if (!ctx.apiToken && !wasConfirmedRecently(ctx)) throw new ConfirmationRequired()
}
