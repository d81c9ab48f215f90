import { DateTime } from 'luxon'
import type ApiToken from '#identity/api_tokens/models/api_token'
import { tenantRows } from '#tenancy/tenant_rows'

const SECONDS_BETWEEN_NOTES = 60

/** Writes down when and from where a token was used, once a minute at most. */
export async function noteUse(token: ApiToken, ip: string): Promise<void> {
  const now = DateTime.now()
  const noted = token.lastUsedAt
  if (noted && now.diff(noted).as('seconds') < SECONDS_BETWEEN_NOTES) return
  const use = { last_used_at: now.toJSDate(), last_used_ip: ip }
  await tenantRows('api_tokens').where('id', token.id).update(use)
  if (token.familyId !== null) {
    await tenantRows('token_families').where('id', token.familyId).update(use)
  }
}
