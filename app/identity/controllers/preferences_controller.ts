import type { HttpContext } from '@adonisjs/core/http'
import { rememberLocale } from '#identity/locale'
import { preferencesValidator } from '#identity/validators/preferences'

/** What a person, or a guest's browser, wants pages to be like. */
export default class PreferencesController {
  async update(ctx: HttpContext) {
    const { locale } = await ctx.request.validateUsing(preferencesValidator)
    await ctx.auth.user?.merge({ locale }).save()
    rememberLocale(ctx, locale)
    return ctx.response.redirect().back()
  }
}
