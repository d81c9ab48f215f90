import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { DateTime } from 'luxon'
import drive from '@adonisjs/drive/services/main'
import logger from '@adonisjs/core/services/logger'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { enqueue } from '#foundation/queue/enqueue'
import { TenantContext } from '#tenancy/tenant_context'
import { ProcessMail } from '#channels/email/receiving/jobs/process_mail'
import InboundMail, {
  type Door,
  type Verdicts,
} from '#channels/email/receiving/models/inbound_mail'
import { withSpooled, type SpooledMail } from '#channels/email/receiving/spool'

/** A mail at one of the doors. */
export interface IncomingMail {
  door: Door
  /** What the door knows it by, such as UIDVALIDITY and UID: the same mail, the same key. */
  doorKey: string
  mailboxId: number | null
  /** The return path, '' for the null one; null where the door does not know it. */
  envelopeFrom: string | null
  envelopeTo: string[]
  remoteIp: string | null
  /** What a server of ours found out; what the mail says about itself is not it. */
  verdicts?: Verdicts | null
  raw: Readable
}

export interface Receipt {
  id: number
  /** False where this very mail had come before. */
  isNew: boolean
}

/** A list of recipients is as long as the sender likes; these are what we answer for. */
const MOST_RECIPIENTS = 100

/**
 * Stores a mail of the active workspace before anything is read in it, and has it processed. A
 * door acknowledges a mail only after this resolved. The same mail again, by the same door or
 * another one, changes nothing.
 */
export async function receiveMail(incoming: IncomingMail): Promise<Receipt> {
  const known = await InboundMail.findBy('doorKey', incoming.doorKey)
  if (known) {
    incoming.raw.resume()
    return { id: known.id, isNew: false }
  }
  return withSpooled(incoming.raw, async (spooled) => {
    const storageKey = `${TenantContext.id()}/mails/${randomUUID()}`
    await drive.use().copyFromFs(spooled.path, storageKey)
    const receipt = await keep(incoming, spooled, storageKey).catch(async (error) => {
      await drive.use().delete(storageKey)
      throw error
    })
    if (!receipt.isNew) await drive.use().delete(storageKey)
    else await process(receipt.id)
    return receipt
  })
}

/** One lock per content: of the same mail at two doors at once one waits and finds the other. */
function keep(incoming: IncomingMail, spooled: SpooledMail, storageKey: string): Promise<Receipt> {
  return transaction(async (trx) => {
    for (const name of [spooled.fingerprint, incoming.doorKey].sort()) {
      await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
        `inbound:${TenantContext.id()}:${name}`,
      ])
    }
    const twin = await findTwin(incoming, spooled, trx)
    if (twin) return { id: twin.id, isNew: false }
    const mail = await InboundMail.create(
      {
        door: incoming.door,
        doorKey: incoming.doorKey,
        mailboxId: incoming.mailboxId,
        envelopeFrom: incoming.envelopeFrom,
        envelopeTo: incoming.envelopeTo.slice(0, MOST_RECIPIENTS),
        remoteIp: incoming.remoteIp,
        verdicts: incoming.verdicts ?? null,
        fingerprint: spooled.fingerprint,
        headerId: spooled.headerId,
        size: spooled.size,
        storageKey,
        state: spooled.isCut ? 'quarantined' : 'received',
        reason: spooled.isCut ? 'too_large' : null,
        attempts: 0,
        isAutomatic: false,
        receivedAt: DateTime.now(),
      },
      { client: trx }
    )
    return { id: mail.id, isNew: true }
  })
}

/** Without an id a mail is only known again by its date: two alarms a minute apart are two. */
async function findTwin(
  { doorKey }: IncomingMail,
  { headerId, fingerprint, hasDate }: SpooledMail,
  trx: TransactionClientContract
) {
  const byDoor = await InboundMail.findBy({ doorKey }, { client: trx })
  if (byDoor || (headerId === null && !hasDate)) return byDoor
  const query = InboundMail.query({ client: trx }).where('fingerprint', fingerprint)
  if (headerId === null) query.whereNull('header_id')
  else query.where('header_id', headerId)
  return query.first()
}

/** What is stored is not lost: a queue that is away is caught up by the sweep. */
async function process(id: number) {
  try {
    await enqueue(new ProcessMail({ inboundMailId: id }), { id: ProcessMail.idOf(id) })
  } catch (error) {
    logger.error({ err: error, inboundMailId: id }, 'A mail was stored but could not be queued')
  }
}
