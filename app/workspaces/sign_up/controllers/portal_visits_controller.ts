import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'

/** Opens the portal for the first time, which is one of the first steps. */
export default class PortalVisitsController {
  async store({ bouncer, response }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const settings = await WorkspaceSettings.current()
    if (!settings.portalOpenedAt) await settings.merge({ portalOpenedAt: DateTime.now() }).save()
    return response.redirect().toRoute('portal.home')
  }
}
