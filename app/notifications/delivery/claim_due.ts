import db from '@adonisjs/lucid/services/db'
import { TenantContext } from '#tenancy/tenant_context'
import type { SentBy } from '#notifications/models/notification_batch'

interface Claim {
  userId: number
  channel: SentBy
  /** Of one event only: what else is due may be on its way to another batch. */
  eventId?: number
}

/**
 * Takes what is due for a person into a batch of its own, in one statement. Rows are locked in one
 * order and looked at again after the wait, so that of several who claim at once one gets them.
 *
 * @returns the batch's id, or null where nothing was left
 */
export async function claimDue({ userId, channel, eventId }: Claim): Promise<number | null> {
  const { rows } = await db.rawQuery<{ rows: { batch_id: number }[] }>(
    `with due as (
       select id from notifications
       where tenant_id = :tenant and user_id = :user and ${channel}_due_at <= clock_timestamp()
         ${eventId ? 'and event_id = :event' : ''}
       order by id
       for update
     ), batch as (
       insert into notification_batches (tenant_id, user_id, channel)
       select :tenant, :user, :channel where exists (select from due)
       returning id
     )
     update notifications set ${channel}_batch_id = batch.id, ${channel}_due_at = null
     from due, batch
     where notifications.tenant_id = :tenant and notifications.id = due.id
     returning batch.id as batch_id`,
    { tenant: TenantContext.id(), user: userId, channel, event: eventId ?? 0 }
  )
  return rows[0]?.batch_id ?? null
}
