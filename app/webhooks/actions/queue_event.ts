import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { RecordedEvent } from '#foundation/events/domain_event'
import { findOwnTenant } from '#tenancy/find_own_tenant'
import type Tenant from '#tenancy/models/tenant'
import { tenantRows } from '#tenancy/tenant_rows'
import { enqueueDelivery } from '#webhooks/delivery/enqueue_delivery'
import WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import { buildData } from '#webhooks/payload/build_data'
import { newMessageId, writeBody } from '#webhooks/payload/envelope'

/** For how long an endpoint that was switched off for failing is kept up to date. */
export const MISSED_FOR_DAYS = 30

type Data = Awaited<ReturnType<typeof buildData>>

/**
 * Makes one delivery of an event for each endpoint that wants it, with the body that all tries
 * will send. For one that is off because it failed the delivery is kept as missed. Told the
 * event twice, it makes nothing new.
 */
export class QueueEvent {
  async execute(event: RecordedEvent): Promise<void> {
    const endpoints = await wanting(event)
    if (endpoints.length === 0) return
    const tenant = await findOwnTenant()
    const told = new Map<boolean, Data>()
    for (const endpoint of endpoints) {
      const withNotes = endpoint.includesNotes
      if (!told.has(withNotes)) told.set(withNotes, await buildData(event, { tenant, withNotes }))
      const data = told.get(withNotes)
      if (data) await insertOnce(event, endpoint, tenant, data)
    }
    for (const delivery of await waitingOf(event)) await enqueueDelivery(delivery)
  }
}

async function wanting({ name }: RecordedEvent): Promise<WebhookEndpoint[]> {
  const endpoints = await WebhookEndpoint.query().orderBy('id')
  const longAgo = DateTime.now().minus({ days: MISSED_FOR_DAYS })
  return endpoints.filter(
    (endpoint) =>
      endpoint.wants(name) &&
      endpoint.offReason !== 'person' &&
      !(endpoint.offSince && endpoint.offSince < longAgo)
  )
}

async function insertOnce(
  { id, name, createdAt, payload, ticketId }: RecordedEvent,
  endpoint: WebhookEndpoint,
  tenant: Tenant,
  data: NonNullable<Data>
) {
  const messageId = newMessageId()
  const body = writeBody({
    id: messageId,
    type: name,
    timestamp: createdAt,
    version: endpoint.version,
    workspace: tenant.slug,
    data,
  })
  const ticketNumber =
    ticketId !== null && typeof payload.number === 'number' ? payload.number : null
  const state = endpoint.isOff ? 'failed' : 'pending'
  await db.rawQuery(
    `insert into webhook_deliveries (endpoint_id, event_id, message_id, event_name, ticket_number,
       body, state, error, next_attempt_at, finished_at)
     values (:endpointId, :id, :messageId, :name, :ticketNumber, :body, :state,
       case when :state = 'failed' then 'endpoint_off' end,
       case when :state = 'pending' then clock_timestamp() end,
       case when :state = 'failed' then clock_timestamp() end)
     on conflict (tenant_id, endpoint_id, event_id) do nothing`,
    { endpointId: endpoint.id, id, messageId, name, ticketNumber, body, state }
  )
}

function waitingOf({ id }: RecordedEvent) {
  return tenantRows<{ id: number; attempts: number }>('webhook_deliveries')
    .select('id', 'attempts')
    .where('event_id', id)
    .where('state', 'pending')
    .where('attempts', 0)
}
