import encryption from '@adonisjs/core/services/encryption'
import type { HttpContext } from '@adonisjs/core/http'

const KEY = 'recoveryCodes'

/** Shows new recovery codes on the next page, once; until then only the browser's key opens them. */
export function showOnce(ctx: HttpContext, codes: string[] | null) {
  if (!codes?.length) return
  const sealed = encryption.encrypt(codes, { expiresIn: '5 minutes', purpose: purposeOf(ctx) })
  ctx.session.flash(KEY, sealed)
}

/** The codes that the form before has made, or null. */
export function freshCodes(ctx: HttpContext): string[] | null {
  const sealed: unknown = ctx.session.flashMessages.get(KEY)
  return typeof sealed === 'string' ? encryption.decrypt<string[]>(sealed, purposeOf(ctx)) : null
}

function purposeOf({ auth, tenant }: HttpContext) {
  return `recovery_codes:${tenant.id}:${auth.getUserOrFail().id}`
}
