import type { HttpContext } from '@adonisjs/core/http'
import { showUntilKept } from '#identity/second_factor/fresh_codes'
import { RenewRecoveryCodes } from '#identity/second_factor/recovery/actions/renew_recovery_codes'

/** New recovery codes in place of all earlier ones. */
export default class RecoveryCodesController {
  async store(ctx: HttpContext) {
    showUntilKept(ctx, await new RenewRecoveryCodes().execute(ctx.auth.getUserOrFail()))
    return ctx.response.redirect().toRoute('account.second_factor.show')
  }
}
