import type { HttpContext } from '@adonisjs/core/http'
import { forgetFreshCodes } from '#identity/second_factor/fresh_codes'

/** The person says that they have kept their new recovery codes. */
export default class FreshCodesController {
  async destroy(ctx: HttpContext) {
    forgetFreshCodes(ctx)
    return ctx.response.redirect().toRoute('account.second_factor.show')
  }
}
