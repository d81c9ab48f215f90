import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { automaticMailLimits } from '#config/mail'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import type User from '#identity/models/user'
import { AutomaticMailResumed, AutomaticMailStopped } from '#mail/events/mail_breaker_events'
import MailBreaker from '#mail/models/mail_breaker'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'

/** When the current workspace's automatic mail stopped; null while it flows. */
export async function automaticMailStoppedAt(): Promise<DateTime | null> {
  const breaker = await MailBreaker.query().first()
  return breaker?.trippedAt ?? null
}

/**
 * Whether an automatic mail may leave. Far too many within minutes mean that something goes
 * round in circles: then all of them stop until somebody has looked.
 */
export async function mayLeaveAutomatically(): Promise<boolean> {
  const breaker = await MailBreaker.query().first()
  if (breaker?.trippedAt) return false
  if (!(await isTooMuch(breaker))) return true
  await transaction(stop)
  return false
}

/** Counts from now on: what left before stops nothing again. */
export async function resumeAutomaticMail(actor: User): Promise<void> {
  await transaction(async (trx) => {
    const breaker = await MailBreaker.query({ client: trx }).forUpdate().first()
    if (!breaker?.trippedAt) return
    await breaker.merge({ trippedAt: null, resumedAt: DateTime.now() }).save()
    await record(new AutomaticMailResumed({ actorId: actor.id, payload: {} }), trx)
  })
}

async function isTooMuch(breaker: MailBreaker | null): Promise<boolean> {
  const { perWorkspace, minutes } = automaticMailLimits
  const from = DateTime.now().minus({ minutes })
  const since = breaker?.resumedAt && breaker.resumedAt > from ? breaker.resumedAt : from
  const beyond = await tenantRows('outgoing_mails')
    .select('id')
    .where('is_automatic', true)
    .where('created_at', '>', since.toJSDate())
    .orderBy('created_at')
    .offset(perWorkspace)
    .first()
  return Boolean(beyond)
}

/** Of two at once, one tells. */
async function stop(trx: TransactionClientContract) {
  const tenantId = TenantContext.id()
  await trx
    .knexQuery()
    .table('mail_breakers')
    .insert({ tenant_id: tenantId })
    .onConflict('tenant_id')
    .ignore()
  const breaker = await MailBreaker.query({ client: trx }).forUpdate().firstOrFail()
  if (breaker.trippedAt) return
  await breaker.merge({ trippedAt: DateTime.now() }).save()
  const { perWorkspace: mails, minutes } = automaticMailLimits
  await record(new AutomaticMailStopped({ payload: { mails, minutes } }), trx)
}
