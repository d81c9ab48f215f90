import encryption from '@adonisjs/core/services/encryption'
import { TenantContext } from '#tenancy/tenant_context'
import { isKind, type Kind } from '#notifications/kinds'

const purpose = 'unsubscribe'

/** A kind, or all of them, as in a digest. */
export type Unwanted = Kind | 'all'

interface Content {
  tenantId: number
  userId: number
  kind: string
}

/**
 * The secret part of the link that ends mails of a kind. It works signed out and for as long as
 * the mail lies around, and can do nothing else.
 */
export function unsubscribeToken(userId: number, kind: string): string {
  const content: Content = { tenantId: TenantContext.id(), userId, kind }
  return encryption.encrypt(content, { purpose })
}

/** Null for a forged token and for one of another workspace. */
export function readUnsubscribeToken(token: string): { userId: number; kind: Unwanted } | null {
  const content = encryption.decrypt<Content>(token, purpose)
  if (!content || content.tenantId !== TenantContext.id()) return null
  const { userId, kind } = content
  return kind === 'all' || isKind(kind) ? { userId, kind } : null
}
