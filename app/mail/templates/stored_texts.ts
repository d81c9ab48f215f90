import type { Locale } from '#config/i18n'
import { processBus } from '#foundation/bus/process_bus'
import MailTemplate from '#mail/models/mail_template'
import type { MailKindName } from '#mail/templates/mail_kinds'
import { ExpiringCache } from '#tenancy/expiring_cache'
import { TenantContext } from '#tenancy/tenant_context'

type OwnTexts = Record<string, string>

const KNOWN_FOR_MS = 10_000
const MOST_WORKSPACES = 5_000

/** All own texts of a workspace, by kind and language. */
const workspaces = new ExpiringCache<Map<string, OwnTexts>>({
  lifetimeMs: () => KNOWN_FOR_MS,
  limit: MOST_WORKSPACES,
})
processBus.on('mail_templates.changed', ({ tenantId }) => workspaces.forget(keyOf(tenantId)))

/** What the current workspace wrote for a mail, as it was stored; nothing where it never did. */
export async function storedTexts(kind: MailKindName, locale: Locale): Promise<OwnTexts> {
  const texts = await workspaces.get(keyOf(TenantContext.id()), load)
  return texts.get(`${kind} ${locale}`) ?? {}
}

/** For who changed a text, after it is committed: the next mail of any process has it. */
export function forgetStoredTexts(): void {
  const tenantId = TenantContext.id()
  workspaces.forget(keyOf(tenantId))
  void processBus.publish('mail_templates.changed', { tenantId })
}

async function load() {
  const rows = await MailTemplate.query()
  return new Map(rows.map(({ kind, locale, texts }) => [`${kind} ${locale}`, texts]))
}

function keyOf(tenantId: number) {
  return `mail_templates:${tenantId}:texts`
}
