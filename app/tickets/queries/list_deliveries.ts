import { tenantRows } from '#tenancy/tenant_rows'

type State = 'queued' | 'sent' | 'failed' | 'bounced' | 'suppressed' | 'dropped'

interface DeliveryRow {
  id: number
  message_id: number
  to_address: string
  state: State
  reason: string | null
  detail: string | null
  attempts: number
}

/** What became of the mail that carried a message to one person. */
export type Delivery = {
  id: number
  messageId: number
  address: string
  state: State
  /** A word such as `refused`, and what a mail server said. */
  reason: string | null
  detail: string | null
  canRetry: boolean
}

/** Of all mails that carried replies of a ticket, and of others what did not arrive. */
export async function listDeliveries(ticketId: number): Promise<Delivery[]> {
  const rows = await tenantRows<DeliveryRow>('outgoing_mails')
    .select('id', 'message_id', 'to_address', 'state', 'reason', 'detail', 'attempts')
    .where('ticket_id', ticketId)
    .whereNotNull('message_id')
    .where((query) =>
      query.where('kind', 'staff_replied').orWhereNotIn('state', ['queued', 'sent'])
    )
    .orderBy('id')
  return rows
    .filter(({ reason }) => reason !== 'outdated')
    .map(({ id, message_id: messageId, to_address: address, state, reason, detail }) => ({
      id,
      messageId,
      address,
      state,
      reason,
      detail: state === 'sent' ? null : detail,
      canRetry: !['queued', 'sent'].includes(state),
    }))
}
