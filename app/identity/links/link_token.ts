import encryption from '@adonisjs/core/services/encryption'
import { TenantContext } from '#tenancy/tenant_context'
import { linkPurposes, type LinkPurpose } from '#identity/links/purposes'

interface Content {
  tenantId: number
  linkId: number
}

/** The secret part of a link's address; of use for one purpose in one workspace. */
export function linkToken(linkId: number, purpose: LinkPurpose): string {
  const content: Content = { tenantId: TenantContext.id(), linkId }
  return encryption.encrypt(content, { purpose: `link:${purpose}` })
}

/** The id of the link a token stands for; null for a forged one or one of another workspace. */
export function readLinkToken(token: string, purpose: LinkPurpose): number | null {
  const content = encryption.decrypt<Content>(token, `link:${purpose}`)
  return content?.tenantId === TenantContext.id() ? content.linkId : null
}

/** Whether this workspace gave a token out, for whatever purpose. */
export function isLinkToken(token: string): boolean {
  const purposes = Object.keys(linkPurposes) as LinkPurpose[]
  return purposes.some((purpose) => readLinkToken(token, purpose) !== null)
}
