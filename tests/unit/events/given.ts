import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { DomainEvent } from '#foundation/events/domain_event'
import { record } from '#foundation/events/record'
import { transaction } from '#foundation/database/transaction'
import { TenantContext } from '#tenancy/tenant_context'
import { givenTenant } from '#tests/helpers/given_tenant'

/** A fact of no feature, so that these tests stand on the foundation alone. */
export class Noted extends DomainEvent<{ note: string }> {
  static eventName = 'test.noted'
}

/** A workspace with bare tickets, as events refer to tickets that exist. */
export async function givenTickets(count: number) {
  const { id: tenantId } = await givenTenant()
  const tickets = await TenantContext.run(tenantId, async () => {
    const [user] = await db
      .table('users')
      .returning('id')
      .insert({ email: `${randomUUID()}@example.com`, name: 'Ann', role: 'customer' })
    const status = await db.from('ticket_statuses').where('category', 'new').firstOrFail()
    const rows = await db
      .table('tickets')
      .returning('id')
      .multiInsert(Array.from({ length: count }, (_, index) => ticketRow(index, user, status)))
    return rows.map((row) => Number(row.id ?? row))
  })
  return { tenantId, tickets }
}

function ticketRow(index: number, user: { id: number } | number, status: { id: number }) {
  const now = new Date()
  return {
    number: index + 1,
    subject: `Ticket ${index + 1}`,
    status_id: status.id,
    status_category: 'new',
    requester_id: typeof user === 'number' ? user : user.id,
    channel: 'web',
    last_message_at: now,
    created_at: now,
    updated_at: now,
  }
}

export function note(tenantId: number, ticketId: number | null, text: string): Promise<number> {
  return TenantContext.run(tenantId, () =>
    transaction((trx) => record(new Noted({ ticketId, payload: { note: text } }), trx))
  )
}

export function pendingDeliveries(tenantId: number) {
  return db.connection('system').from('event_deliveries').where('tenant_id', tenantId)
}
