import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tenantRows } from '#tenancy/tenant_rows'

interface Submission {
  id: number
  number: number
  messageId: number
}

const submissionConstraint = 'messages_tenant_id_submission_id_unique'

/** Whether the database refused a row because its submission was sent before (a double click). */
export function isRepeatedSubmission(error: unknown): boolean {
  return (error as { constraint?: string })?.constraint === submissionConstraint
}

/** Whether a submission has made its message, as seen by who holds the lock of its ticket. */
export async function isSubmitted(submissionId: string, trx: TransactionClientContract) {
  const rows = tenantRows('messages', trx).select('id').where('submission_id', submissionId)
  return Boolean(await rows.first())
}

/** The ticket and message that a submission made when it came first. */
export async function findSubmission(submissionId: string): Promise<Submission> {
  const row = await tenantRows<Submission>('messages')
    .join('tickets', (join) =>
      join
        .on('tickets.tenant_id', '=', 'messages.tenant_id')
        .andOn('tickets.id', '=', 'messages.ticket_id')
    )
    .select('tickets.id', 'tickets.number', 'messages.id as messageId')
    .where('messages.submission_id', submissionId)
    .firstOrFail()
  return row
}
