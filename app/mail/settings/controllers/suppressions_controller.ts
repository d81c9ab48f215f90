import type { HttpContext } from '@adonisjs/core/http'
import MailSuppression from '#mail/models/mail_suppression'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'

/** Addresses that no mail is sent to. */
export default class SuppressionsController {
  async destroy({ bouncer, i18n, request, response, session }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const address = String(request.input('address', '')).toLowerCase()
    await MailSuppression.query().where('address', address).delete()
    session.flash('success', i18n.t('mail_settings.removed', { address }))
    return response.redirect().toRoute('settings.mail.show')
  }
}
