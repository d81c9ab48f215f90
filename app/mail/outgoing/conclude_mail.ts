import { DateTime } from 'luxon'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import { Postponed } from '#foundation/queue/postponed'
import MailFailed from '#mail/events/mail_failed'
import OutgoingMail, { type OutgoingMailState } from '#mail/models/outgoing_mail'
import { suppress } from '#mail/outgoing/suppressions'
import type { DeliveryFailure } from '#mail/outgoing/transports/transport'

const LONGEST_DETAIL = 1_000

/** For how long a mail is tried again by itself, in hours. */
const PATIENCE = 24

/** Seconds before the second attempt; doubles from one to the next, up to an hour. */
const FIRST_PAUSE = 30
const LONGEST_PAUSE = 3_600

/** Statuses that say the address itself is wrong (RFC 3463, section 3.2). */
const NO_SUCH_ADDRESS = /^5\.1\.(1|2|3|6|10)$/

interface Outcome {
  state: OutgoingMailState
  reason?: string | null
  detail?: string | null
}

/** The end of a mail's way; what a mail server said stays with it. */
export async function concludeMail(mail: OutgoingMail, outcome: Outcome): Promise<void> {
  const { state, reason = null, detail = null } = outcome
  await transaction(async (trx) => {
    const current = await OutgoingMail.query({ client: trx })
      .where('id', mail.id)
      .where('state', 'queued')
      .forUpdate()
      .first()
    if (!current) return
    current.merge({ state, reason, detail: detail?.slice(0, LONGEST_DETAIL) ?? null })
    if (state === 'sent') current.sentAt = DateTime.now()
    // What is about a ticket can be sent again by hand, so it keeps what it is sent by.
    if (state === 'sent' && current.ticketId === null) current.job = null
    await current.save()
    mail.merge({ state, reason })
    if (state !== 'failed') return
    const { id: mailId, ticketId, messageId, toAddress: address } = current
    const payload = { mailId, messageId, address, reason: reason ?? 'fault' }
    await record(new MailFailed({ ticketId, payload }), trx)
  })
}

/**
 * What becomes of a mail that was not taken: another attempt later, or the end.
 *
 * @throws Postponed until the next attempt
 */
export async function handleFailure(mail: OutgoingMail, failure: DeliveryFailure): Promise<void> {
  // The server answered: what was handed over did not arrive.
  if (failure.isAnswered) await forgetHandOver(mail)
  const outcome = { reason: failure.reason, detail: failure.message }
  const isTooOld = mail.createdAt < DateTime.now().minus({ hours: PATIENCE })
  if (failure.isPermanent || isTooOld) {
    await concludeMail(mail, { state: 'failed', ...outcome })
    if (NO_SUCH_ADDRESS.test(failure.status ?? '')) await suppressRefused(mail, failure.message)
    return
  }
  const until = DateTime.now().plus({ seconds: pauseAfter(mail.attempts) })
  await putOff(mail, until, outcome)
  throw new Postponed(until.plus(100).toJSDate(), `The mail was not taken: ${failure.message}`)
}

/** Leaves a claimed mail to a later attempt. */
export async function putOff(
  { id }: OutgoingMail,
  until: DateTime,
  { reason, detail = null }: Pick<Outcome, 'reason' | 'detail'>
): Promise<void> {
  await OutgoingMail.query()
    .where('id', id)
    .where('state', 'queued')
    .update({
      due_at: until.toJSDate(),
      reason,
      detail: detail?.slice(0, LONGEST_DETAIL) ?? null,
    })
}

async function forgetHandOver({ id, attempts }: OutgoingMail) {
  await OutgoingMail.query()
    .where({ id, attempts })
    .where('hand_overs', '>', 0)
    .decrement('hand_overs')
}

function suppressRefused({ toAddress }: OutgoingMail, words: string) {
  return transaction((trx) => suppress(toAddress, 'refused', words.slice(0, LONGEST_DETAIL), trx))
}

function pauseAfter(attempts: number) {
  const pause = Math.min(FIRST_PAUSE * 2 ** Math.min(attempts - 1, 12), LONGEST_PAUSE)
  return pause * (0.8 + Math.random() * 0.4)
}
