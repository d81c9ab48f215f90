import { DateTime } from 'luxon'
import type { HttpContext } from '@adonisjs/core/http'
import { addressOf } from '#tenancy/installation'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { listFirstSteps } from '#workspaces/sign_up/queries/list_first_steps'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'

/** What makes a new workspace ready for its customers. */
export default class FirstStepsController {
  async show({ auth, bouncer, inertia, tenant }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const user = auth.getUserOrFail()
    return inertia.render('welcome/index', {
      steps: await listFirstSteps(tenant, user),
      portalUrl: addressOf(tenant),
    })
  }

  /** Whoever knows the ropes does not want to see them again. */
  async destroy({ bouncer, response }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const settings = await WorkspaceSettings.current()
    await settings.merge({ firstStepsDismissedAt: DateTime.now() }).save()
    return response.redirect().toRoute('agent.tickets.index')
  }
}
