import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SaveMailTemplate } from '#mail/templates/actions/save_mail_template'
import { findKind, languagesOf } from '#mail/templates/queries/find_kind'
import { listMails } from '#mail/templates/queries/list_mails'
import { showMail } from '#mail/templates/queries/show_mail'
import { templateValidator } from '#mail/templates/validators/mail_template'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'

/** What a workspace's automatic mails say. */
@inject()
export default class MailTemplatesController {
  constructor(protected saveMailTemplate: SaveMailTemplate) {}

  async index({ bouncer, i18n, inertia, request, tenant }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const languages = languagesOf(tenant)
    const wanted = request.input('language')
    return inertia.render('settings/mail_templates/index', {
      groups: await listMails(i18n),
      languages,
      language: languages.find((one) => one === wanted) ?? ownLanguage(tenant, languages),
    })
  }

  async edit({ auth, bouncer, i18n, inertia, params, tenant }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    return inertia.render('settings/mail_templates/edit', {
      mail: await showMail(findKind(params, tenant), tenant, i18n),
      languages: languagesOf(tenant),
      testAddress: auth.getUserOrFail().email,
    })
  }

  async update({ auth, bouncer, i18n, params, request, response, session, tenant }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const found = findKind(params, tenant)
    const texts = await request.validateUsing(templateValidator(found.kind))
    await this.saveMailTemplate.execute(found, texts, auth.getUserOrFail())
    session.flash('success', i18n.t('mail_templates.saved'))
    return response.redirect().toRoute('settings.mail_templates.edit', [found.kind, found.locale])
  }

  async destroy({ auth, bouncer, i18n, params, response, session, tenant }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const found = findKind(params, tenant)
    await this.saveMailTemplate.execute(found, {}, auth.getUserOrFail())
    session.flash('success', i18n.t('mail_templates.reset.done'))
    return response.redirect().toRoute('settings.mail_templates.edit', [found.kind, found.locale])
  }
}

function ownLanguage<Language extends string>({ locale }: { locale: string }, among: Language[]) {
  return among.find((one) => one === locale) ?? among[0]!
}
