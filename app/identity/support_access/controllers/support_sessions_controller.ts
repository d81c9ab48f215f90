import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { endSession } from '#identity/sessions/end_session'
import { startSession } from '#identity/sessions/start_session'
import { StartSupportAccess } from '#identity/support_access/actions/open_support_access'

/**
 * The operator arrives from the console. The second factor was shown there, so the session
 * starts directly; it never is remembered.
 */
@inject()
export default class SupportSessionsController {
  constructor(protected startAccess: StartSupportAccess) {}

  async show(ctx: HttpContext) {
    if (ctx.request.method() === 'HEAD') return ctx.response.noContent()
    const user = await this.startAccess.execute(ctx.params.token)
    if (ctx.auth.user) await endSession(ctx)
    await startSession(ctx, user, { isRemembered: false })
    return ctx.response.redirect().toRoute('agent.tickets.index')
  }
}
