import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'
import { ChangeWorkspace } from '#workspaces/settings/actions/change_workspace'
import { brandValidator } from '#workspaces/settings/validators/settings'

/** How a workspace looks to its customers. */
@inject()
export default class BrandController {
  constructor(protected changeWorkspace: ChangeWorkspace) {}

  async show({ bouncer, inertia }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    return inertia.render('settings/brand', {})
  }

  async update({ auth, bouncer, i18n, request, response, session }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const changes = await request.validateUsing(brandValidator)
    await this.changeWorkspace.execute(changes, auth.getUserOrFail())
    session.flash('success', i18n.t('settings.saved'))
    return response.redirect().toRoute('settings.brand.show')
  }
}
