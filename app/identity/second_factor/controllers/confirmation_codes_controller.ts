import type { HttpContext } from '@adonisjs/core/http'
import { checkCode } from '#identity/second_factor/check_code'
import { codeValidator } from '#identity/second_factor/validators/second_factor'
import { pullIntendedUrl } from '#identity/sessions/intended_url'
import { rememberConfirmation } from '#identity/sessions/recent_confirmation'

/** A signed-in person confirms by a code that it is them. */
export default class ConfirmationCodesController {
  async store(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(codeValidator)
    const user = ctx.auth.getUserOrFail()
    await checkCode(user, { code, ip: ctx.request.ip() })
    rememberConfirmation(ctx)
    return ctx.response.redirect().toPath(pullIntendedUrl(ctx, user))
  }
}
