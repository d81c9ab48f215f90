import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { automaticMailStoppedAt } from '#mail/limits/breaker'
import { ChangeMailSettings } from '#mail/settings/actions/change_mail_settings'
import { listSuppressions } from '#mail/settings/list_suppressions'
import { mailSettingsValidator } from '#mail/settings/validator'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'

/** How a workspace's mails leave, whatever mailbox they leave by. */
@inject()
export default class MailSettingsController {
  constructor(protected changeMailSettings: ChangeMailSettings) {}

  async show({ bouncer, inertia, request }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const { undoSendSeconds, quotedHistory } = await WorkspaceSettings.current()
    const stoppedAt = await automaticMailStoppedAt()
    const search = String(request.qs().search ?? '').slice(0, 254)
    return inertia.render('settings/mail', {
      undoSendSeconds,
      quotedHistory,
      stoppedAt: stoppedAt?.toJSDate().toISOString() ?? null,
      suppressions: await listSuppressions(search),
      search,
    })
  }

  async update({ auth, bouncer, i18n, request, response, session }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const changes = await request.validateUsing(mailSettingsValidator)
    await this.changeMailSettings.execute(changes, auth.getUserOrFail())
    session.flash('success', i18n.t('settings.saved'))
    return response.redirect().toRoute('settings.mail.show')
  }
}
