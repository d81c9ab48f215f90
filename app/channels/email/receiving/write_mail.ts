import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import inboundMailConfig from '#config/inbound_mail'
import { FindOrCreateCustomer } from '#identity/actions/find_or_create_customer'
import { mayBecomeCustomer } from '#identity/accounts/sign_up_rule'
import User from '#identity/models/user'
import type { MailAddress } from '#channels/email/reading/addresses'
import type { ReadMail } from '#channels/email/reading/read_mail'
import InboundMail from '#channels/email/receiving/models/inbound_mail'
import MessageMail from '#channels/email/receiving/models/message_mail'
import { nameOf } from '#channels/email/receiving/sender'
import type Tenant from '#tenancy/models/tenant'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'
import type { WrittenMessage } from '#tickets/actions/insert_message'
import Message from '#tickets/models/message'

/** Everything that one mail leaves beside its message. */
export interface MailTraces {
  inbound: InboundMail
  mail: ReadMail
  sender: MailAddress
  tenant: Tenant
  quotedHtml: string
  /** Who begins to read along. */
  ccs: MailAddress[]
}

/** Of To and Cc so many are shown; the rest stands in the original. */
const SHOWN = 50

/** The same mail makes the same message, however often it is processed. */
export function submissionIdOf({ id }: InboundMail, part = 'message'): string {
  const hash = createHash('sha256').update(`${part}:${TenantContext.id()}:${id}`).digest('hex')
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`]
  return [...groups, `a${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')
}

/** Writes what belongs to a message that a mail became, in the transaction of the message. */
export async function writeTraces(
  traces: MailTraces,
  { ticketId, messageId }: WrittenMessage,
  trx: TransactionClientContract
): Promise<void> {
  const { inbound, mail, sender } = traces
  const resolve = await imageResolver(messageId, trx)
  await showImages(messageId, resolve, trx)
  await MessageMail.create(
    {
      messageId,
      fromAddress: sender.address,
      fromName: sender.name,
      recipients: mail.to.slice(0, SHOWN),
      ccs: mail.cc.slice(0, SHOWN),
      isAutomatic: mail.isAutomatic,
      verdicts: inbound.verdicts,
      html: mail.body.originalHtml && resolve(mail.body.originalHtml),
      quotedHtml: resolve(traces.quotedHtml) || null,
    },
    { client: trx }
  )
  await remember(mail.headerId, { ticketId, messageId }, trx)
  await addCcs(ticketId, traces, trx)
  await conclude(inbound, { ticketId, messageId }, trx)
}

/** The row waits no more; of two runs at once the second finds nothing to conclude. */
async function conclude(
  { id }: InboundMail,
  { ticketId, messageId }: WrittenMessage,
  trx: TransactionClientContract
) {
  const mail = await InboundMail.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
  mail.merge({
    state: 'processed',
    reason: null,
    detail: null,
    ticketId,
    messageId,
    processedAt: DateTime.now(),
  })
  await mail.save()
}

type Resolve = (html: string) => string

/** Images of the mail by what its HTML calls them; what did not come along is left out. */
async function imageResolver(messageId: number, trx: TransactionClientContract): Promise<Resolve> {
  const files = await tenantRows<{ id: number; content_id: string }>('attachments', trx)
    .select('id', 'content_id')
    .where('message_id', messageId)
    .whereNotNull('content_id')
  const ids = new Map(files.map((file) => [file.content_id.toLowerCase(), file.id]))
  return (html) =>
    html.replace(/<img\b[^>]{0,2000}?\ssrc="cid:([^"]{1,250})"[^>]*>/gi, (image, name: string) => {
      const id = ids.get(decoded(name).toLowerCase())
      return id === undefined ? '' : image.replace(`cid:${name}`, () => `/attachments/${id}`)
    })
}

function decoded(name: string) {
  const plain = name.replaceAll('&amp;', '&')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

async function showImages(messageId: number, resolve: Resolve, trx: TransactionClientContract) {
  const message = await Message.findOrFail(messageId, { client: trx })
  const shown = resolve(message.bodyHtml)
  if (shown !== message.bodyHtml) await message.merge({ bodyHtml: shown }).save()
}

/** An id that another mail has already stays with it. */
async function remember(
  headerId: string | null,
  { ticketId, messageId }: WrittenMessage,
  trx: TransactionClientContract
) {
  if (!headerId) return
  await trx
    .knexQuery()
    .table('mail_ids')
    .insert({
      tenant_id: TenantContext.id(),
      header_id: headerId,
      ticket_id: ticketId,
      message_id: messageId,
      direction: 'in',
    })
    .onConflict(['tenant_id', 'header_id'])
    .ignore()
}

/** Known people and, where the workspace takes newcomers, new ones; in one order for all mails. */
async function addCcs(
  ticketId: number,
  { ccs, tenant }: MailTraces,
  trx: TransactionClientContract
) {
  const sorted = ccs
    .slice(0, inboundMailConfig.mostCcs)
    .sort((one, other) => (one.address < other.address ? -1 : 1))
  const ticket = await tenantRows<{ requester_id: number }>('tickets', trx)
    .select('requester_id')
    .where('id', ticketId)
    .firstOrFail()
  for (const cc of sorted) {
    const user = await personOf(cc, tenant, trx)
    if (!user || user.isStaff || user.isDisabled || user.id === ticket.requester_id) continue
    await trx
      .knexQuery()
      .table('ticket_ccs')
      .insert({ tenant_id: TenantContext.id(), ticket_id: ticketId, user_id: user.id })
      .onConflict(['tenant_id', 'ticket_id', 'user_id'])
      .ignore()
  }
}

async function personOf(
  cc: MailAddress,
  { locale }: Tenant,
  trx: TransactionClientContract
): Promise<User | null> {
  const known = await User.findBy('email', cc.address, { client: trx })
  if (known || !(await mayBecomeCustomer(cc.address))) return known
  const newcomer = { email: cc.address, name: nameOf(cc), locale, isProven: false }
  return new FindOrCreateCustomer().execute(newcomer, trx)
}
