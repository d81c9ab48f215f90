import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import WorkspaceClosing from '#workspaces/deletion/exceptions/workspace_closing'

/** Pages of customers, and ways to become one. */
const CLOSED = ['portal.', 'registration.', 'links.sign_up.']

/**
 * While a workspace waits for its deletion its portal is closed: what customers wrote now would
 * be lost. Staff go on and an owner can keep the workspace.
 */
export default class ClosingMiddleware {
  handle({ tenant, auth, route }: HttpContext, next: NextFn) {
    const isClosed = CLOSED.some((prefix) => route?.name?.startsWith(prefix))
    if (tenant?.deletionDueAt && isClosed && !auth.user?.isStaff) throw new WorkspaceClosing()
    return next()
  }
}
