import limiter from '@adonisjs/limiter/services/main'
import { TenantContext } from '#tenancy/tenant_context'

const limits = [
  { unit: 'hour', requests: 200 },
  { unit: 'day', requests: 500 },
]

/**
 * Keeps a workspace from being opened only to send mail to strangers: 200 invitations an hour
 * and 500 a day, those sent again included.
 *
 * @returns false when the workspace has had its share
 */
export async function takeInvitation(): Promise<boolean> {
  for (const { unit, requests } of limits) {
    const key = `invitations:${TenantContext.id()}:${unit}`
    const { consumed } = await limiter.use({ requests, duration: `1 ${unit}` }).increment(key)
    if (consumed > requests) return false
  }
  return true
}
