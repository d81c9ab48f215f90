import encryption from '@adonisjs/core/services/encryption'
import type { HttpContext } from '@adonisjs/core/http'
import User from '#identity/models/user'
import { TenantContext } from '#tenancy/tenant_context'

interface Content {
  tenantId: number
  userId: number
}

const PURPOSE = 'address_hint'
const PARAMETER = 'for'

/**
 * Tells the sign-in page whom a mail was for, so that somebody whose session has ended finds
 * their address filled in. It gives no right: only who got the mail can read the address.
 */
export function withAddressHint(path: string, { id }: User): string {
  const content: Content = { tenantId: TenantContext.id(), userId: id }
  const hint = encryption.encrypt(content, { purpose: PURPOSE })
  return `${path}?${PARAMETER}=${encodeURIComponent(hint)}`
}

/** The address that came along with a request's path; empty for none and for a forged one. */
export async function hintedAddress({ request }: HttpContext): Promise<string> {
  const hint: unknown = request.qs()[PARAMETER]
  if (typeof hint !== 'string') return ''
  const content = encryption.decrypt<Content>(hint, PURPOSE)
  if (content?.tenantId !== TenantContext.id()) return ''
  const user = await User.find(content.userId)
  return user?.isDisabled === false ? user.email : ''
}

/** A path as it is without the hint, for keeping. */
export function withoutAddressHint(path: string): string {
  const url = new URL(path, 'http://localhost')
  if (!url.searchParams.has(PARAMETER)) return path
  url.searchParams.delete(PARAMETER)
  return url.pathname + url.search
}
