import limiter from '@adonisjs/limiter/services/main'
import { TenantContext } from '#tenancy/tenant_context'

const limits = [
  { requests: 200, duration: '1 hour' },
  { requests: 500, duration: '1 day' },
] as const

/**
 * Keeps a workspace from being opened only to send mail to strangers: 200 invitations an hour
 * and 500 a day, those sent again included.
 *
 * @returns false when the workspace has had its share
 */
export async function takeInvitation(): Promise<boolean> {
  for (const limit of limits) {
    const key = `invitations:${TenantContext.id()}:${limit.duration.replace(' ', '_')}`
    const { consumed } = await limiter.use(limit).increment(key)
    if (consumed > limit.requests) return false
  }
  return true
}
