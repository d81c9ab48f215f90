import type { HttpContext } from '@adonisjs/core/http'
import SignInExpired from '#identity/second_factor/exceptions/sign_in_expired'
import type PendingSignIn from '#identity/second_factor/models/pending_sign_in'
import { closePendingSignIn } from '#identity/second_factor/pending/pending_sign_ins'
import { startSession } from '#identity/sessions/start_session'

/** Both factors were shown: now there is a session. Answers the request. */
export async function finishSignIn(ctx: HttpContext, pending: PendingSignIn) {
  if (!(await closePendingSignIn(ctx, pending))) throw new SignInExpired()
  if (pending.intendedUrl) ctx.session.setIntendedUrl(pending.intendedUrl)
  const { user, isRemembered, method } = pending
  const url = await startSession(ctx, user, { isRemembered, isConfirmed: method !== 'handover' })
  return ctx.response.redirect().toPath(url)
}

/** Back to the first factor, with a word why. Answers the request. */
export function startOver({ session, i18n, request, response }: HttpContext) {
  if (request.accepts(['html', 'json']) !== 'html') throw new SignInExpired()
  session.flash('error', i18n.t(`problems.${SignInExpired.code}`))
  return response.redirect().toRoute('session.create')
}
