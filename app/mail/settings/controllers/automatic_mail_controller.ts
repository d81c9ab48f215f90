import type { HttpContext } from '@adonisjs/core/http'
import { resumeAutomaticMail } from '#mail/limits/breaker'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'

/** The automatic mail of a workspace, which stops when there is far too much of it. */
export default class AutomaticMailController {
  /** Lets it leave again. */
  async store({ auth, bouncer, i18n, response, session }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    await resumeAutomaticMail(auth.getUserOrFail())
    session.flash('success', i18n.t('mail_settings.resumed'))
    return response.redirect().toRoute('settings.mail.show')
  }
}
