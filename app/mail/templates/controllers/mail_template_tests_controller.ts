import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SendTestMail } from '#mail/templates/actions/send_test_mail'
import { findKind } from '#mail/templates/queries/find_kind'
import { templateValidator } from '#mail/templates/validators/mail_template'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'

/** Examples of a mail, to who words it. */
@inject()
export default class MailTemplateTestsController {
  constructor(protected sendTestMail: SendTestMail) {}

  async store({ auth, bouncer, i18n, params, request, response, session, tenant }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const found = findKind(params, tenant)
    const texts = await request.validateUsing(templateValidator(found.kind))
    const person = auth.getUserOrFail()
    await this.sendTestMail.execute(found, texts, person)
    session.flash('success', i18n.t('mail_templates.test.sent', { address: person.email }))
    return response.redirect().toRoute('settings.mail_templates.edit', [found.kind, found.locale])
  }
}
