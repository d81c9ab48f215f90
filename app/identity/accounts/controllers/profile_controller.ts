import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { sanitizeRichText } from '#foundation/rich_text/rich_text'
import { ChangeProfile } from '#identity/accounts/actions/change_profile'
import { profileValidator } from '#identity/accounts/validators/profile'
import { rememberLocale } from '#identity/locale'

/** What somebody is called and how they are spoken to. */
@inject()
export default class ProfileController {
  constructor(protected changeProfile: ChangeProfile) {}

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
    const { locale = null, timeZone = null } = profile
    await this.changeProfile.execute(user.id, {
      ...profile,
      locale,
      timeZone,
      ...(user.isStaff && { signatureHtml: sanitizeRichText(signatureHtml ?? '') || null }),
    })
    if (locale) rememberLocale(ctx, locale)
    session.flash('success', i18n.t('identity.profile.saved'))
    return response.redirect().toRoute('account.profile.show')
  }
}
