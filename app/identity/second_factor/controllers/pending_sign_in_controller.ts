import type { HttpContext } from '@adonisjs/core/http'
import { checkCode } from '#identity/second_factor/check_code'
import WrongCode from '#identity/second_factor/exceptions/wrong_code'
import { factorsOf } from '#identity/second_factor/factors'
import type PendingSignIn from '#identity/second_factor/models/pending_sign_in'
import { relyingPartyOf } from '#identity/second_factor/passkeys/relying_party'
import { finishSignIn, startOver } from '#identity/second_factor/pending/finish_sign_in'
import {
  closePendingSignIn,
  findPendingSignIn,
  hasTriesLeft,
  takeTry,
} from '#identity/second_factor/pending/pending_sign_ins'
import { codeValidator } from '#identity/second_factor/validators/second_factor'

/** Between the first factor and a session. */
export default class PendingSignInController {
  async show(ctx: HttpContext) {
    const pending = await findPendingSignIn(ctx)
    if (!pending) return this.leave(ctx)
    const { hasTotp, passkeys, recoveryCodesLeft } = await factorsOf(pending.userId)
    const { id } = relyingPartyOf(ctx)
    return ctx.inertia.render('auth/second_factor', {
      email: pending.user.email,
      hasTotp,
      hasPasskeys: passkeys.some(({ rpId }) => rpId === id),
      /** Where the person's passkeys work, when none does here. */
      passkeyHosts: [...new Set(passkeys.map(({ rpId }) => rpId))].filter((host) => host !== id),
      hasRecoveryCodes: recoveryCodesLeft > 0,
    })
  }

  async store(ctx: HttpContext) {
    const { code } = await ctx.request.validateUsing(codeValidator)
    const pending = await findPendingSignIn(ctx)
    if (!pending || !(await takeTry(pending))) return startOver(ctx)
    try {
      await checkCode(pending.user, { code, ip: ctx.request.ip() })
    } catch (error) {
      return this.refuse(ctx, pending, error)
    }
    return finishSignIn(ctx, pending)
  }

  async destroy(ctx: HttpContext) {
    const pending = await findPendingSignIn(ctx)
    if (pending) await closePendingSignIn(ctx, pending)
    return ctx.response.redirect().toRoute('session.create')
  }

  private async refuse(ctx: HttpContext, pending: PendingSignIn, error: unknown) {
    if (!(error instanceof WrongCode) || hasTriesLeft(pending)) throw error
    await closePendingSignIn(ctx, pending)
    return startOver(ctx)
  }

  /** Nothing is under way: nobody came here by themselves, or the time is over. */
  private leave({ session, response }: HttpContext) {
    session.reflash()
    return response.redirect().toRoute('session.create')
  }
}
