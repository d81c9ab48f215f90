import encryption from '@adonisjs/core/services/encryption'
import type { HttpContext } from '@adonisjs/core/http'
import RecoveryCode from '#identity/second_factor/models/recovery_code'
import { RecoveryCodes } from '#identity/second_factor/recovery/recovery_codes'

const KEY = 'fresh_recovery_codes'

/** Has new recovery codes shown until the person says that they have kept them. */
export function showUntilKept(ctx: HttpContext, codes: string[] | null) {
  if (!codes?.length) return
  ctx.session.put(KEY, encryption.encrypt(codes, { purpose: purposeOf(ctx) }))
}

/** Those not kept yet that still work; null where there are none. */
export async function freshCodes(ctx: HttpContext): Promise<string[] | null> {
  const sealed: unknown = ctx.session.get(KEY)
  if (typeof sealed !== 'string') return null
  const codes = encryption.decrypt<string[]>(sealed, purposeOf(ctx)) ?? []
  const usable = await RecoveryCode.query()
    .select('code_hash')
    .where('user_id', ctx.auth.getUserOrFail().id)
    .whereNull('used_at')
  const hashes = new Set(usable.map(({ codeHash }) => codeHash))
  const working = codes.filter((code) => hashes.has(RecoveryCodes.hash(code)))
  return working.length > 0 ? working : null
}

export function forgetFreshCodes({ session }: HttpContext) {
  session.forget(KEY)
}

function purposeOf({ auth, tenant }: HttpContext) {
  return `recovery_codes:${tenant.id}:${auth.getUserOrFail().id}`
}
