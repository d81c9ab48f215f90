import db from '@adonisjs/lucid/services/db'
import { Postponed } from '#foundation/queue/postponed'
import { TenantContext } from '#tenancy/tenant_context'

const HOUR = 3_600_000

/** Links to sign in and warnings still go out when the hour is used up; this many, not any number. */
const SECURITY_MAILS_BEYOND = 200

/** Mails that had to wait do not all start in the first second of the next hour. */
const SPREAD = 60_000

/**
 * Counts a mail that is about to be sent.
 *
 * @throws Postponed until the next hour where the plan allows no more in this one: the job
 * that wanted to send it waits, and nothing is lost
 */
export async function takeMail({ isSecurity = false } = {}): Promise<void> {
  const now = new Date()
  const hour = new Date(Math.floor(now.getTime() / HOUR) * HOUR)
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth()))
  const { rows } = await db.rawQuery(COUNT_MAIL, {
    tenantId: TenantContext.id(),
    hour,
    month,
    beyond: isSecurity ? SECURITY_MAILS_BEYOND : 0,
  })
  if (rows.length > 0) return
  const until = new Date(hour.getTime() + HOUR + Math.random() * SPREAD)
  throw new Postponed(until, 'The workspace has sent as many mails as its plan allows in an hour')
}

const COUNT_MAIL = `
  insert into workspace_usage as usage
    (tenant_id, mail_hour, mails_in_hour, mail_month, mails_in_month)
  values (:tenantId::bigint, :hour::timestamptz, 1, :month::timestamptz, 1)
  on conflict (tenant_id) do update set
    mails_in_hour =
      case when usage.mail_hour = excluded.mail_hour then usage.mails_in_hour else 0 end + 1,
    mail_hour = excluded.mail_hour,
    mails_in_month =
      case when usage.mail_month = excluded.mail_month then usage.mails_in_month else 0 end + 1,
    mail_month = excluded.mail_month
  where
    case when usage.mail_hour = excluded.mail_hour then usage.mails_in_hour else 0 end
    < coalesce((
      select mails_per_hour_limit + :beyond::int from workspace_plans
      where workspace_plans.tenant_id = :tenantId::bigint
    ), 2147483647)
  returning true`
