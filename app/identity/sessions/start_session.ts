import type { HttpContext } from '@adonisjs/core/http'
import type User from '#identity/models/user'
import { rememberAddress } from '#identity/sessions/known_address'
import { pullIntendedUrl } from '#identity/sessions/intended_url'
import { rememberConfirmation } from '#identity/sessions/recent_confirmation'
import { REMEMBERED_KEY } from '#identity/sessions/session_rows'

interface Options {
  isRemembered: boolean
  /** The person themselves has just shown who they are; nobody brought them in. */
  isConfirmed?: boolean
}

/**
 * Signs a person in, under a new session id and with nothing of what the guest's session held:
 * whoever planted that one, or its CSRF secret, is left behind.
 *
 * @returns the path to go to
 */
export async function startSession(
  ctx: HttpContext,
  user: User,
  { isRemembered, isConfirmed = false }: Options
): Promise<string> {
  const url = pullIntendedUrl(ctx, user)
  ctx.session.clear()
  if (isRemembered) ctx.session.put(REMEMBERED_KEY, true)
  if (isConfirmed) {
    rememberConfirmation(ctx)
    rememberAddress(ctx, user.email)
  }
  await ctx.auth.use('web').login(user)
  return url
}
