import type { HttpContext } from '@adonisjs/core/http'
import { MailTexts } from '#mail/templates/mail_texts'
import { findKind } from '#mail/templates/queries/find_kind'
import { sampleMail } from '#mail/templates/sample_mail'
import { templateValidator } from '#mail/templates/validators/mail_template'
import WorkspacePolicy from '#workspaces/policies/workspace_policy'

/** How a mail looks with words that are not saved yet, and what is wrong with those. */
export default class MailTemplatePreviewsController {
  async store({ bouncer, i18n, params, request, response, tenant }: HttpContext) {
    await bouncer.with(WorkspacePolicy).authorize('manage')
    const { kind, locale } = findKind(params, tenant)
    const draft = request.all()
    const messagesProvider = i18n.createMessagesProvider()
    const [error] = await templateValidator(kind).tryValidate(draft, { messagesProvider })
    const flaws: { field: string; message: string }[] = error?.messages ?? []
    const errors = Object.fromEntries(flaws.map(({ field, message }) => [field, message]))
    const usable = Object.entries(draft).filter(([field]) => !(field in errors))
    const texts = new MailTexts(kind, locale, Object.fromEntries(usable))
    return response.json({ errors, preview: await sampleMail(texts, tenant) })
  }
}
