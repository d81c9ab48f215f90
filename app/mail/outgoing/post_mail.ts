import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { transaction } from '#foundation/database/transaction'
import { enqueue } from '#foundation/queue/enqueue'
import type { Job, JobClass } from '#foundation/queue/job'
import { BringMail, BringMailAnyway, BringUrgentMail } from '#mail/outgoing/jobs/bring_mail'
import { headerIdOf } from '#mail/outgoing/header_id'
import type { MailJob } from '#mail/models/outgoing_mail'
import { TenantContext } from '#tenancy/tenant_context'

/** A mail before it is written: what it is known by, and to whom it goes. */
export interface NewMail {
  /** Names this very mail: posted again, it is the same. Its first word is the mail's kind. */
  key: string
  to: string
  recipientId?: number | null
  mailboxId?: number | null
  ticketId?: number | null
  messageId?: number | null
  /** False for words of a person and for what people need to sign in: no limit counts those. */
  isAutomatic?: boolean
}

/** Writes more rows with a mail's, where it is new. */
type Alongside = (headerId: string, trx: TransactionClientContract) => Promise<unknown>

/**
 * Hands a mail to the post office: its row first, then the job over it. From then on it is
 * sent, or its row says why not. The given job writes and sends it, by `sendLetter` or
 * `deliverMail` with the same key; where that sends nothing, the mail is dropped.
 */
export async function postMail(mail: NewMail, writer: Job, alongside?: Alongside): Promise<void> {
  const id = await insertMail(mail, writer, alongside)
  await enqueueMail(id, writer, `mail-${id}`)
}

/** Enqueues what brings a mail on its way. */
export async function enqueueMail(mailId: number, writer: Job, id: string): Promise<void> {
  await enqueue(new (bringerOf(writer))({ mailId }), { id })
}

function bringerOf({ constructor }: Job) {
  const { runsWhileSuspended, priority } = constructor as unknown as JobClass
  if (runsWhileSuspended) return BringMailAnyway
  return priority === 'urgent' ? BringUrgentMail : BringMail
}

/** @returns the id of the mail that its key names, new or not */
export async function insertMail(
  mail: NewMail,
  writer: Job | null = null,
  alongside?: Alongside
): Promise<number> {
  return transaction(async (trx) => {
    const headerId = headerIdOf(mail.key, { id: TenantContext.id() })
    const [added] = await trx
      .knexQuery()
      .table('outgoing_mails')
      .insert(rowOf(mail, headerId, writer, trx))
      .onConflict(['tenant_id', 'key'])
      .ignore()
      .returning('id')
    if (added) {
      await alongside?.(headerId, trx)
      return added.id as number
    }
    const known = trx.from('outgoing_mails').where('tenant_id', TenantContext.id())
    const { id } = await known.where('key', mail.key).select('id').firstOrFail()
    return id
  })
}

function rowOf(
  mail: NewMail,
  headerId: string,
  writer: Job | null,
  trx: TransactionClientContract
) {
  return {
    tenant_id: TenantContext.id(),
    key: mail.key,
    kind: mail.key.split('.', 1)[0],
    header_id: headerId,
    to_address: mail.to.toLowerCase(),
    recipient_id: mail.recipientId ?? null,
    mailbox_id: mail.mailboxId ?? null,
    ticket_id: mail.ticketId ?? null,
    message_id: mail.messageId ?? null,
    is_automatic: mail.isAutomatic ?? true,
    job: writer && JSON.stringify(storedForm(writer)),
    // Columns round to milliseconds: it is to be due at once all the same.
    due_at: trx.knexRawQuery("now() - interval '1 second'"),
  }
}

function storedForm(writer: Job): MailJob {
  return {
    name: (writer.constructor as unknown as JobClass).jobName,
    payload: writer.payload,
  }
}
