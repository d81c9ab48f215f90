import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SignIn } from '#identity/actions/sign_in'
import { listDemoAccounts } from '#identity/queries/list_demo_accounts'
import { completeSignIn } from '#identity/sessions/complete_sign_in'
import { isSignUpOpen } from '#identity/accounts/sign_up_rule'
import { endSession } from '#identity/sessions/end_session'
import { forgetAddress, knownAddress } from '#identity/sessions/known_address'
import { signInValidator } from '#identity/validators/session'

/** Signing in and out of a workspace with email and password. */
@inject()
export default class SessionController {
  constructor(protected signIn: SignIn) {}

  /** Whoever sees this page is nobody (any more), so what the browser remembers is forgotten. */
  async create(ctx: HttpContext) {
    ctx.inertia.clearHistory()
    return ctx.inertia.render('auth/sign_in', {
      demoAccounts: await listDemoAccounts(),
      knownAddress: knownAddress(ctx),
      isSignUpOpen: await isSignUpOpen(),
    })
  }

  async store(ctx: HttpContext) {
    const { email, password, remember } = await ctx.request.validateUsing(signInValidator)
    const user = await this.signIn.execute({ email, password, ip: ctx.request.ip() })
    return completeSignIn(ctx, user, { isRemembered: remember ?? false, method: 'password' })
  }

  async destroy(ctx: HttpContext) {
    await endSession(ctx)
    forgetAddress(ctx)
    return ctx.response.redirect().toRoute('session.create')
  }
}
