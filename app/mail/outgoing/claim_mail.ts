import db from '@adonisjs/lucid/services/db'
import { Postponed } from '#foundation/queue/postponed'
import OutgoingMail from '#mail/models/outgoing_mail'
import { TenantContext } from '#tenancy/tenant_context'

/** How long a mail is its sender's without a sign of life, in seconds. */
const LEASE = 45
const RENEWAL = 15_000

/**
 * Takes a mail that is to be sent, so that nobody else sends it meanwhile. The database looks at
 * its state under the lock of its row; a sender that dies loses the mail after the lease.
 *
 * @returns null where there is nothing to send any more
 * @throws Postponed where somebody is at it, or the next attempt must wait
 */
export async function claimMail(key: string): Promise<OutgoingMail | null> {
  const { rows } = await db.rawQuery<{ rows: { reason: string | null }[] }>(CLAIM, {
    tenantId: TenantContext.id(),
    key,
    lease: LEASE,
  })
  const mail = await OutgoingMail.findBy('key', key)
  const [claimed] = rows
  // Why it had to wait before: its sender asks.
  if (mail && claimed) return mail.merge({ reason: claimed.reason })
  if (mail?.state !== 'queued') return null
  throw new Postponed(mail.dueAt.plus(100).toJSDate(), 'The mail is not due yet')
}

/** A limit may be lifted at any time, so that a mail that waits for one may always ask again. */
const CLAIM = `
  update outgoing_mails as mail
  set due_at = now() + make_interval(secs => :lease::int), attempts = attempts + 1, reason = null
  from (
    select tenant_id, id, reason from outgoing_mails
    where tenant_id = :tenantId::bigint and key = :key and state = 'queued'
      and (due_at <= now() or reason = 'plan_limit')
    for update
  ) as before
  where mail.tenant_id = before.tenant_id and mail.id = before.id
  returning before.reason`

/** Keeps a claimed mail from others for as long as sending it takes. @returns what ends that */
export function keepClaim({ id, attempts }: OutgoingMail): () => void {
  const timer = setInterval(() => {
    void db
      .rawQuery(RENEW, { tenantId: TenantContext.id(), id, attempts, lease: LEASE })
      .catch(() => {})
  }, RENEWAL)
  return () => clearInterval(timer)
}

const RENEW = `
  update outgoing_mails set due_at = now() + make_interval(secs => :lease::int)
  where tenant_id = :tenantId::bigint and id = :id::bigint and attempts = :attempts::int
    and state = 'queued'`

/**
 * Notes, before it happens, that the mail's bytes begin to travel.
 *
 * @throws where another attempt has begun since: this one must not send
 */
export async function noteHandOver({ id, attempts }: OutgoingMail): Promise<void> {
  const { rows } = await db.rawQuery(HAND_OVER, { tenantId: TenantContext.id(), id, attempts })
  if (rows.length === 0) throw new Error('Another attempt to send this mail has begun')
}

const HAND_OVER = `
  update outgoing_mails set hand_overs = hand_overs + 1
  where tenant_id = :tenantId::bigint and id = :id::bigint and attempts = :attempts::int
    and state = 'queued'
  returning true`
