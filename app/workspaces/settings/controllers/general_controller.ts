import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { addressOf } from '#tenancy/installation'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'
import { ChangeWorkspace } from '#workspaces/settings/actions/change_workspace'
import { generalValidator } from '#workspaces/settings/validators/settings'

/** A workspace's name, languages and time zone. */
@inject()
export default class GeneralController {
  constructor(protected changeWorkspace: ChangeWorkspace) {}

  async show({ bouncer, inertia, tenant }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const { firstStepsDismissedAt } = await WorkspaceSettings.current()
    return inertia.render('settings/general', {
      name: tenant.name,
      ownLocale: tenant.locale as 'en' | 'ru',
      languages: tenant.languages,
      timeZone: tenant.timeZone,
      address: addressOf(tenant),
      hasFirstSteps: !firstStepsDismissedAt,
    })
  }

  async update({ auth, bouncer, i18n, request, response, session }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const changes = await request.validateUsing(generalValidator)
    await this.changeWorkspace.execute(changes, auth.getUserOrFail())
    session.flash('success', i18n.t('settings.saved'))
    return response.redirect().toRoute('settings.general.show')
  }
}
