import i18nManager from '@adonisjs/i18n/services/main'
import Tenant from '#tenancy/models/tenant'
import type User from '#identity/models/user'
import type { Traces } from '#identity/privacy/personal_data'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'

interface Change {
  from?: unknown
  to?: unknown
}

interface PersonEvent {
  payload: { email?: unknown; changes?: { name?: Change; email?: Change } }
}

/**
 * What a person is and was called. Former names and addresses are known from what was recorded
 * when they changed and from links that were mailed; what strangers typed into forms is not
 * believed, as it would let them have other people's words removed.
 */
export async function findTraces(user: User): Promise<Traces> {
  const [events, links, invitations, tenant] = await Promise.all([
    tenantRows<PersonEvent>('events')
      .select('payload')
      .whereRaw(`events.payload ->> 'userId' = ?`, [String(user.id)])
      .whereIn('name', ['user.updated', 'user.email_changed', 'user.noticed']),
    tenantRows<{ email: string }>('mail_links').select('email').where('user_id', user.id),
    tenantRows<{ name: string }>('invitations').select('name').where('accepted_by_id', user.id),
    Tenant.findOrFail(TenantContext.id()),
  ])
  const i18n = i18nManager.locale(tenant.locale)
  const changed = events.map(({ payload }) => payload)
  return {
    userId: user.id,
    names: unique([
      user.name,
      ...changed.flatMap(({ changes }) => [changes?.name?.from, changes?.name?.to]),
      ...invitations.map(({ name }) => name),
    ]),
    emails: unique([
      user.email,
      ...changed.flatMap(({ email, changes }) => [email, changes?.email?.from, changes?.email?.to]),
      ...links.map(({ email }) => email),
    ]).map((email) => email.toLowerCase()),
    called: i18n.t('people.deleted_person'),
    replacement: i18n.t('people.removed'),
  }
}

function unique(values: unknown[]): string[] {
  const texts = values.filter((value): value is string => typeof value === 'string')
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))]
}
