import type { HttpContext } from '@adonisjs/core/http'

/** When the person last showed in this session that it is them, in milliseconds. */
export const CONFIRMED_KEY = 'confirmed_at'

const LASTS_FOR = 15 * 60_000

/** Whether who sits there has shown a moment ago who they are, and not only hours ago. */
export function wasConfirmedRecently({ session }: HttpContext): boolean {
  const confirmedAt: unknown = session.get(CONFIRMED_KEY)
  return typeof confirmedAt === 'number' && Date.now() - confirmedAt < LASTS_FOR
}

/** To be called only after a password, a mailed link or a passkey of the person was checked. */
export function rememberConfirmation({ session }: HttpContext) {
  session.put(CONFIRMED_KEY, Date.now())
}
