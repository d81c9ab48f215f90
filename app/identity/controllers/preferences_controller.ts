import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ChangeProfile } from '#identity/accounts/actions/change_profile'
import { rememberLocale } from '#identity/locale'
import { preferencesValidator } from '#identity/validators/preferences'

/** What a person, or a guest's browser, wants pages to be like. */
@inject()
export default class PreferencesController {
  constructor(protected changeProfile: ChangeProfile) {}

  async update(ctx: HttpContext) {
    const { locale } = await ctx.request.validateUsing(preferencesValidator)
    if (ctx.auth.user) await this.changeProfile.execute(ctx.auth.user.id, { locale })
    rememberLocale(ctx, locale)
    return ctx.response.redirect().back()
  }
}
