import type { HttpContext } from '@adonisjs/core/http'
import { mayBecomeCustomer } from '#identity/accounts/sign_up_rule'
import { linkUseValidator, newcomerValidator } from '#identity/accounts/validators/newcomer'
import { assertStrongPassword } from '#identity/accounts/assert_strong_password'
import { findLink, findUsableLink } from '#identity/links/actions/use_link'
import { UseSignInLink, type Newcomer } from '#identity/links/actions/use_sign_in_link'
import { showDeadLink } from '#identity/links/dead_link'
import type MailLink from '#identity/links/models/mail_link'
import User from '#identity/models/user'
import { completeSignIn } from '#identity/sessions/complete_sign_in'
import { SignInLimits } from '#identity/sign_in_limits'

type Purpose = 'sign_in' | 'sign_up'

/**
 * The page behind a sign-in link. It may be opened in another browser than where it was asked
 * for, as mail is read on phones; so it says who will be signed in and where that was.
 */
export default class SignInLinkController {
  async show(ctx: HttpContext) {
    const purpose = purposeOf(ctx)
    const link = await findLink(ctx.params.token, purpose)
    if (link?.state !== 'usable') return showDeadLink(ctx, purpose, link)
    const owner = await User.findBy('email', link.email)
    if (!(await mayComeIn(owner, link))) return showDeadLink(ctx, purpose, link)
    const { payload, email, createdAt } = link
    return ctx.inertia.render('links/sign_in', {
      token: ctx.params.token,
      purpose,
      email,
      isNew: owner === null,
      isStaff: owner?.isStaff ?? false,
      name: String(payload.givenName ?? ''),
      device: String(payload.device ?? ''),
      askedAt: createdAt.toISO()!,
      signedInAs: ctx.auth.user && ctx.auth.user.id !== owner?.id ? ctx.auth.user.name : null,
    })
  }

  async store(ctx: HttpContext) {
    const purpose = purposeOf(ctx)
    const { token } = ctx.params
    const { newcomer, isRemembered } = await this.read(ctx, purpose)
    const { user, link } = await new UseSignInLink().execute({ token, purpose, newcomer })
    await new SignInLimits(ctx.request.ip(), user.email).trust()
    const { intendedUrl } = link.payload
    if (typeof intendedUrl === 'string') ctx.session.setIntendedUrl(intendedUrl)
    return completeSignIn(ctx, user, { isRemembered, method: 'link' })
  }

  /** Asks for a name only where somebody new comes. */
  private async read(ctx: HttpContext, purpose: Purpose) {
    const { email } = await findUsableLink(ctx.params.token, purpose)
    if (await User.findBy('email', email)) {
      const { remember = false } = await ctx.request.validateUsing(linkUseValidator)
      return { isRemembered: remember }
    }
    const form = await ctx.request.validateUsing(newcomerValidator)
    if (form.password) assertStrongPassword(form.password, email)
    const newcomer: Newcomer = { ...form, locale: ctx.i18n.locale }
    return { newcomer, isRemembered: form.remember ?? false }
  }
}

function purposeOf({ route }: HttpContext): Purpose {
  return route!.pattern.includes('sign-up') ? 'sign_up' : 'sign_in'
}

function mayComeIn(owner: User | null, { email }: MailLink) {
  return owner ? !owner.isDisabled : mayBecomeCustomer(email)
}
