import { mailToken, readMailToken } from '#mail/outgoing/mail_tokens'
import { TenantContext } from '#tenancy/tenant_context'

/** Stands between the plus and the token, so that other tags are never taken for one. */
const MARK = 't'

/** The tag of an address to which answers about a ticket go: `support+<tag>@…`. */
export function replyToken(ticketId: number, tenantId: number): string {
  return MARK + mailToken('reply', tenantId, ticketId)
}

/**
 * The id of the ticket that the local part of an address of the current workspace names, be it
 * `support+t…` or the tag alone. Null without a tag and for a forged one.
 */
export function readReplyToken(localPart: string): number | null {
  const tag = localPart.slice(localPart.lastIndexOf('+') + 1).toLowerCase()
  if (!tag.startsWith(MARK)) return null
  return readMailToken('reply', TenantContext.id(), tag.slice(MARK.length))
}

/** `help@acme.example` with a tag; one that stands there already gives way. */
export function taggedAddress(address: string, tag: string): string {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at).replace(/\+.*$/, '')
  return `${local}+${tag}${address.slice(at)}`
}
