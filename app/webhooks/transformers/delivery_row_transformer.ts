import { BaseTransformer } from '@adonisjs/core/transformers'
import type { DeliveryRow } from '#webhooks/queries/list_deliveries'

/** A delivery as one line of the log. */
export default class DeliveryRowTransformer extends BaseTransformer<DeliveryRow> {
  toObject() {
    const row = this.resource
    return {
      id: row.id,
      messageId: row.message_id,
      event: row.event_name,
      ticketNumber: row.ticket_number,
      state: row.state,
      isTest: row.event_id === null,
      attempts: row.attempts,
      responseStatus: row.response_status,
      error: row.error,
      durationMs: row.duration_ms,
      createdAt: row.created_at.toISOString(),
      nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
      finishedAt: row.finished_at?.toISOString() ?? null,
    }
  }
}
