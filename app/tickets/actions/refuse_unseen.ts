import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import UnseenMessage from '#tickets/exceptions/unseen_message'
import Message from '#tickets/models/message'

/** @throws UnseenMessage where others wrote after what the author had on screen */
export async function refuseUnseen(
  ticketId: number,
  authorId: number,
  lastSeenMessageId: number | null | undefined,
  trx: TransactionClientContract
): Promise<void> {
  if (lastSeenMessageId === undefined || lastSeenMessageId === null) return
  const unseen = await Message.query({ client: trx })
    .select('id')
    .where('ticket_id', ticketId)
    .where('id', '>', lastSeenMessageId)
    .whereRaw('author_id is distinct from ?', [authorId])
    .first()
  if (unseen) throw new UnseenMessage()
}
