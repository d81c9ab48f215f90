import { tenantRows } from '#tenancy/tenant_rows'

/** Who got this many mails within a breath gets the next ones together. */
const MANY = 10

/** What passes until then. */
export const BREATH = { minutes: 10 }

/** Those of the given people who just got many mails, as when somebody hands over all their tickets. */
export async function busyWithMail(plans: { user: { id: number } }[]): Promise<Set<number>> {
  if (plans.length === 0) return new Set()
  const rows = await tenantRows<{ user_id: number }>('notification_batches')
    .select('user_id')
    .whereIn(
      'user_id',
      plans.map(({ user }) => user.id)
    )
    .where('channel', 'mail')
    .whereRaw('created_at > clock_timestamp() - make_interval(mins => ?)', [BREATH.minutes])
    .groupBy('user_id')
    .havingRaw('count(*) >= ?', [MANY])
  return new Set(rows.map((row) => row.user_id))
}
