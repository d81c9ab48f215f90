import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import SignInRequired from '#identity/exceptions/sign_in_required'
import { hintedAddress } from '#identity/sessions/address_hint'
import { keepIntendedUrl } from '#identity/sessions/intended_url'
import { rememberAddress } from '#identity/sessions/known_address'

/** Lets signed-in people pass; sends browsers to sign in and then back to what they wanted. */
export default class AuthMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    if (ctx.auth.user) return next()
    if (ctx.request.accepts(['html', 'json']) !== 'html') throw new SignInRequired()
    keepIntendedUrl(ctx)
    const address = await hintedAddress(ctx)
    if (address) rememberAddress(ctx, address)
    ctx.session.flash('error', ctx.i18n.t('identity.sign_in.required'))
    return ctx.response.redirect().toRoute('session.create')
  }
}
