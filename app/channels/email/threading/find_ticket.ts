import type User from '#identity/models/user'
import { tenantRows } from '#tenancy/tenant_rows'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import { TenantContext } from '#tenancy/tenant_context'
import db from '@adonisjs/lucid/services/db'
import type { ReadMail } from '#channels/email/reading/read_mail'
import { readReplyToken } from '#channels/email/threading/reply_address'
import Ticket from '#tickets/models/ticket'

/** A ticket that a mail says it belongs to, and how surely. */
export interface Thread {
  ticket: Ticket
  /**
   * `token` and `own` name something that only we gave out; `theirs` is the id of a mail that
   * came in, and `subject` a number that anybody can write.
   */
  by: 'token' | 'own' | 'theirs' | 'subject'
}

/** Of a thread of hundreds of mails the last ones say what it is about. */
const LOOKED_UP = 50

/**
 * The ticket that a mail belongs to by what stands in it, whoever sent it: the signed address it
 * was sent to, then what it answers, then all that it refers to, then the number in its subject.
 */
export async function findThread(
  mail: Pick<ReadMail, 'inReplyTo' | 'references' | 'subject' | 'to' | 'cc'>,
  envelopeTo: string[]
): Promise<Thread | null> {
  return (
    (await byToken([...envelopeTo, ...[...mail.to, ...mail.cc].map(({ address }) => address)])) ??
    (await byHeaderIds(mail.inReplyTo)) ??
    (await byHeaderIds(mail.references.toReversed())) ??
    (await bySubject(mail.subject))
  )
}

/** Whether somebody may write into a ticket because they have a part in it. */
export async function takesPart(ticket: Ticket, user: User): Promise<boolean> {
  if (ticket.requesterId === user.id) return true
  const { rows } = await db.rawQuery(
    `select 1 from ticket_ccs where tenant_id = :tenant and ticket_id = :ticket and user_id = :user
     union all
     select 1 from messages where tenant_id = :tenant and ticket_id = :ticket
       and author_id = :user and visibility = 'public'
     limit 1`,
    { tenant: TenantContext.id(), ticket: ticket.id, user: user.id } as never
  )
  return rows.length > 0
}

async function byToken(addresses: string[]): Promise<Thread | null> {
  for (const address of addresses) {
    const local = address.slice(0, address.lastIndexOf('@'))
    const ticketId = local.includes('+') ? readReplyToken(local) : null
    const ticket = ticketId === null ? null : await Ticket.find(ticketId)
    if (ticket) return { ticket, by: 'token' }
  }
  return null
}

/** Ours before those that others made up, each in the order given. */
async function byHeaderIds(ids: string[]): Promise<Thread | null> {
  const wanted = ids.slice(0, LOOKED_UP)
  if (wanted.length === 0) return null
  const rows = await tenantRows<{ header_id: string; ticket_id: number; direction: string }>(
    'mail_ids'
  )
    .select('header_id', 'ticket_id', 'direction')
    .whereRaw('header_id = any(?)', [wanted])
  const found = wanted.flatMap((id) => rows.filter((row) => row.header_id === id))
  const row = found.find(({ direction }) => direction === 'out') ?? found[0]
  const ticket = row ? await Ticket.find(row.ticket_id) : null
  return ticket && { ticket, by: row!.direction === 'out' ? 'own' : 'theirs' }
}

/** `[Acme #42]` as our own mails say it, or `[#42]`; the number of another house is none of ours. */
async function bySubject(subject: string): Promise<Thread | null> {
  const [, house, number] = /\[([^[\]]{0,200}?) ?#(\d{1,9})\]/.exec(subject) ?? []
  if (!number) return null
  if (house && !(await isOwnName(house))) return null
  const ticket = await Ticket.findBy('number', Number(number))
  return ticket && { ticket, by: 'subject' }
}

async function isOwnName(house: string): Promise<boolean> {
  const { name } = await findOwnTenant()
  return house.toLowerCase() === name.toLowerCase()
}
