import type { HttpContext } from '@adonisjs/core/http'
import { sanitizeRichText } from '#foundation/rich_text/rich_text'
import { profileValidator } from '#identity/accounts/validators/profile'
import { rememberLocale } from '#identity/locale'

/** What somebody is called and how they are spoken to. */
export default class ProfileController {
  async show({ auth, inertia, tenant }: HttpContext) {
    const { name, email, locale, timeZone, signatureHtml } = auth.getUserOrFail()
    return inertia.render('account/profile', {
      profile: { name, email, locale, timeZone, signatureHtml },
      workspaceTimeZone: tenant.timeZone,
    })
  }

  async update(ctx: HttpContext) {
    const { auth, request, response, session, i18n } = ctx
    const { signatureHtml, ...profile } = await request.validateUsing(profileValidator)
    const user = auth.getUserOrFail()
    user.merge({ ...profile, locale: profile.locale ?? null, timeZone: profile.timeZone ?? null })
    if (user.isStaff) user.signatureHtml = sanitizeRichText(signatureHtml ?? '') || null
    await user.save()
    if (user.locale) rememberLocale(ctx, user.locale)
    session.flash('success', i18n.t('identity.profile.saved'))
    return response.redirect().toRoute('account.profile.show')
  }
}
