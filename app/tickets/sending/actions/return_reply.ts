import { transaction } from '#foundation/database/transaction'
import { cancel } from '#foundation/queue/enqueue'
import type User from '#identity/models/user'
import { discardFiles } from '#tickets/files/store_files'
import HeldReply, { type ReturnReason } from '#tickets/models/held_reply'
import ReplyIsSent from '#tickets/sending/exceptions/reply_is_sent'
import { ReleaseReply } from '#tickets/sending/jobs/release_reply'
import { showSending } from '#tickets/sending/show_sending'

/** Gives a reply that was not released yet back to its author. @returns false where it was */
export async function returnReply(id: number, reason: ReturnReason): Promise<boolean> {
  const ticketId = await transaction(async (trx) => {
    const held = await HeldReply.query({ client: trx })
      .where({ id, state: 'held' })
      .forUpdate()
      .first()
    await held?.merge({ state: 'returned', reason }).save()
    return held?.ticketId
  })
  if (ticketId !== undefined) showSending(ticketId)
  return ticketId !== undefined
}

/**
 * Its author undoes a reply.
 *
 * @throws ReplyIsSent
 */
export async function undoReply(reply: HeldReply): Promise<void> {
  if (!(await returnReply(reply.id, 'undone'))) throw new ReplyIsSent()
  await cancel(ReleaseReply, ReleaseReply.idOf(reply.id))
}

/** Its author wants nothing of a returned reply any more. */
export async function discardReply(reply: HeldReply): Promise<void> {
  const [deleted] = await HeldReply.query().where({ id: reply.id, state: 'returned' }).delete()
  if (Number(deleted) > 0) await discardFiles(reply.files)
}

/** A reply of this very person; nobody else's can be undone. @throws ReplyIsSent */
export async function findOwnReply(id: unknown, author: User): Promise<HeldReply> {
  const wanted = Number(id)
  const reply = Number.isSafeInteger(wanted)
    ? await HeldReply.query().where({ id: wanted, author_id: author.id }).first()
    : null
  if (!reply) throw new ReplyIsSent()
  return reply
}
