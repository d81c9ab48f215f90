import type { HttpContext } from '@adonisjs/core/http'
import { findEmailChange } from '#identity/accounts/queries/find_email_change'

/** How somebody signs in and what keeps others out. */
export default class SecurityController {
  async show({ auth, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    return inertia.render('account/security', {
      hasPassword: user.password !== null,
      hasSecondFactor: user.secondFactorAt !== null,
      passwordChangedAt: user.passwordChangedAt?.toISO() ?? null,
      email: user.email,
      isEmailVerified: user.emailVerifiedAt !== null,
      emailChange: await findEmailChange(user.id),
    })
  }
}
