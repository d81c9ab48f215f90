import type { HttpContext } from '@adonisjs/core/http'
import type User from '#identity/models/user'
import { openPendingSignIn } from '#identity/second_factor/pending/pending_sign_ins'
import { ExecuteDueReset } from '#identity/second_factor/resets/actions/execute_due_reset'
import { startSession } from '#identity/sessions/start_session'

/** How the person has shown who they are. */
export type SignInMethod = 'password' | 'link' | 'passkey' | 'handover'

interface Options {
  isRemembered: boolean
  method: SignInMethod
}

/**
 * Ends every way to sign in: whoever got here has proven a first factor. A person who has a
 * second one is asked for it before there is a session; a passkey that has checked finger,
 * face or PIN is both. Answers the request.
 */
export async function completeSignIn(
  ctx: HttpContext,
  user: User,
  { isRemembered, method }: Options
) {
  const person = await new ExecuteDueReset().execute(user)
  if (person.secondFactorAt && method !== 'passkey') {
    await openPendingSignIn(ctx, person, { isRemembered, method })
    return ctx.response.redirect().toRoute('second_factor.show')
  }
  const url = await startSession(ctx, person, { isRemembered, isConfirmed: method !== 'handover' })
  return ctx.response.redirect().toPath(url)
}
