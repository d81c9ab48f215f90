import encryption from '@adonisjs/core/services/encryption'
import { TenantContext } from '#tenancy/tenant_context'

const purpose = 'guest_request'

/**
 * The secret part of a confirmation link. It is made of the request's id by the
 * installation's key, so that nothing secret is stored and the mail can be built again.
 */
export function confirmationToken(requestId: number): string {
  return encryption.encrypt({ tenantId: TenantContext.id(), requestId }, { purpose })
}

/** The request a token stands for; null for a forged one or one of another workspace. */
export function readConfirmationToken(token: string): number | null {
  const content = encryption.decrypt<{ tenantId: number; requestId: number }>(token, purpose)
  return content?.tenantId === TenantContext.id() ? content.requestId : null
}

export function isConfirmationToken(token: string): boolean {
  return readConfirmationToken(token) !== null
}
