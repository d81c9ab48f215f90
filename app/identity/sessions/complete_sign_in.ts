import type { HttpContext } from '@adonisjs/core/http'
import type User from '#identity/models/user'
import { startSession } from '#identity/sessions/start_session'

/** How the person has shown who they are. */
export type SignInMethod = 'password' | 'link' | 'passkey' | 'handover'

interface Options {
  isRemembered: boolean
  method: SignInMethod
}

/** Ends every way to sign in: whoever got here has proven a first factor. Answers the request. */
export async function completeSignIn(
  ctx: HttpContext,
  user: User,
  { isRemembered, method }: Options
) {
  const url = await startSession(ctx, user, { isRemembered, isConfirmed: method !== 'handover' })
  return ctx.response.redirect().toPath(url)
}
