import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { transaction } from '#foundation/database/transaction'
import { endSession } from '#identity/sessions/end_session'
import { closeSupportUsers } from '#identity/support_access/actions/revoke_support_access'
import SupportSessionRefused from '#identity/support_access/exceptions/support_session_refused'
import SupportAccess from '#identity/support_access/models/support_access'

/** Where support has no business: its own account, people and settings, and programs' sign-in. */
const CLOSED = /^\/(?:account|agent\/settings|api\/v1\/(?:auth|me)|links|workspace)(?:\/|$)/

/**
 * Holds somebody who is signed in as support to what the workspace agreed to: until when, and
 * tickets only. For everybody else it does nothing.
 */
export default class SupportSessionMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const { user } = ctx.auth
    if (!user?.isSupport) return next()
    const access = await SupportAccess.openOf(user.id)
    if (!access) {
      await transaction((trx) => closeSupportUsers([user.id], trx))
      await endSession(ctx)
      return next()
    }
    ctx.supportAccess = access
    if (CLOSED.test(ctx.request.url())) throw new SupportSessionRefused()
    return next()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Set where the operator is signed in with the workspace's consent. */
    supportAccess?: SupportAccess
  }
}
