import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'
import { ChangeAccess } from '#workspaces/settings/actions/change_access'
import { countWithoutSecondFactor } from '#workspaces/settings/queries/count_without_second_factor'
import { accessValidator } from '#workspaces/settings/validators/settings'

/** Who may sign up, and how people must sign in. */
@inject()
export default class AccessController {
  constructor(protected changeAccess: ChangeAccess) {}

  async show({ bouncer, inertia }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manageSecurity')
    const settings = await WorkspaceSettings.current()
    const roles = await countWithoutSecondFactor()
    return inertia.render('settings/access', {
      signUpRule: settings.signUpRule,
      allowedMailDomains: settings.allowedMailDomains,
      roles: roles.map((one) => ({
        ...one,
        isRequired: settings.secondFactorRoles.includes(one.role),
      })),
    })
  }

  async update({ auth, bouncer, i18n, request, response, session }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manageSecurity')
    const { allowedMailDomains, ...rules } = await request.validateUsing(accessValidator)
    const before = await WorkspaceSettings.current()
    const domains = allowedMailDomains ?? before.allowedMailDomains
    await this.changeAccess.execute(
      { ...rules, allowedMailDomains: [...new Set(domains)].sort() },
      auth.getUserOrFail()
    )
    session.flash('success', i18n.t('settings.saved'))
    return response.redirect().toRoute('settings.access.show')
  }
}
