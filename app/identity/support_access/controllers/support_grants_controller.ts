import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { GrantSupportAccess } from '#identity/support_access/actions/grant_support_access'
import { RevokeSupportAccess } from '#identity/support_access/actions/revoke_support_access'
import SupportGrant from '#identity/support_access/models/support_grant'
import { listSupportGrants } from '#identity/support_access/queries/list_support_grants'
import SupportAccessPolicy from '#identity/support_access/support_access_policy'
import { supportGrantValidator } from '#identity/support_access/validators/support_grant'

/** Consent that the operator may sign in, given and taken back in the workspace's settings. */
@inject()
export default class SupportGrantsController {
  constructor(
    protected grantAccess: GrantSupportAccess,
    protected revokeAccess: RevokeSupportAccess
  ) {}

  async index({ bouncer, inertia }: HttpContext) {
    await bouncer.with(SupportAccessPolicy).authorize('grant')
    return inertia.render('settings/support_access', { grants: await listSupportGrants() })
  }

  async store({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(SupportAccessPolicy).authorize('grant')
    const consent = await request.validateUsing(supportGrantValidator)
    await this.grantAccess.execute(consent, auth.getUserOrFail())
    session.flash('success', i18n.t('operator.flash.access_granted'))
    return response.redirect().toRoute('settings.support_access.index')
  }

  async destroy({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    await bouncer.with(SupportAccessPolicy).authorize('grant')
    const grant = await SupportGrant.findOrFail(Number(params.id))
    await this.revokeAccess.execute(grant, auth.getUserOrFail())
    session.flash('success', i18n.t('operator.flash.access_revoked'))
    return response.redirect().toRoute('settings.support_access.index')
  }
}
