import { isIP } from 'node:net'
import type { JsonValue } from '#foundation/events/domain_event'
import { redactJson, redactor } from '#identity/privacy/redact'
import type { PersonalData, PersonalDataHolder, Traces } from '#identity/privacy/personal_data'
import { tenantRows } from '#tenancy/tenant_rows'
import { TenantContext } from '#tenancy/tenant_context'
import db from '@adonisjs/lucid/services/db'

const BATCH = 500

interface EventRow {
  id: number
  actor_id: number | null
  payload: { [key: string]: JsonValue }
}

/**
 * Events are history and stay; what they say about a person goes: names, addresses, and from
 * where they came.
 */
export class EventHolder implements PersonalDataHolder {
  readonly name = 'events'

  /** What the person did, and what was done to them. */
  async collect({ userId }: Traces): Promise<PersonalData> {
    const events = await tenantRows<EventRow & { name: string; created_at: Date }>('events')
      .select('id', 'name', 'payload', 'created_at', 'actor_id')
      .whereRaw(`(events.actor_id = ? or events.payload ->> 'userId' = ?)`, [
        userId,
        String(userId),
      ])
      .orderBy('id')
    const content = events.map(({ name, payload, created_at: at, actor_id: actor }) => ({
      name,
      at: at.toISOString(),
      byThemselves: actor === userId,
      payload,
    }))
    return { content }
  }

  async erase(traces: Traces): Promise<void> {
    const redact = redactor(traces)
    let last = 0
    while (true) {
      const events = await this.batchAfter(last, traces)
      for (const event of events) await this.redact(event, traces, redact)
      if (events.length < BATCH) return
      last = events.at(-1)!.id
    }
  }

  private batchAfter(last: number, { userId, emails, names }: Traces): Promise<EventRow[]> {
    const words = [...emails, ...names].map((word) => asInJson(word.toLowerCase()))
    const mentions = words.map(() => 'strpos(lower(events.payload::text), ?) > 0')
    const isTheirs = [
      'events.actor_id = ?',
      `events.payload ->> 'userId' = ?`,
      `jsonb_path_exists(events.payload, '$.** \\? (@.id == ${userId} || @.userId == ${userId})')`,
      ...mentions,
    ]
    return tenantRows<EventRow>('events')
      .select('id', 'actor_id', 'payload')
      .where('id', '>', last)
      .whereRaw(`(${isTheirs.join(' or ')})`, [userId, String(userId), ...words])
      .orderBy('id')
      .limit(BATCH)
  }

  private async redact(
    { id, actor_id: actorId, payload }: EventRow,
    traces: Traces,
    redact: (text: string) => string
  ) {
    const clean = redactJson(payload, traces, redact)
    const isTheirs = actorId === traces.userId || payload.userId === traces.userId
    const written = JSON.stringify(isTheirs ? withoutAddresses(clean) : clean)
    if (written === JSON.stringify(payload)) return
    await db
      .from('events')
      .where('tenant_id', TenantContext.id())
      .where('id', id)
      .update({ payload: written })
  }
}

/** From where somebody came says where they live. */
function withoutAddresses(value: JsonValue): JsonValue {
  if (typeof value === 'string') return isIP(value) ? null : value
  if (Array.isArray(value)) return value.map(withoutAddresses)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutAddresses(item)])
  )
}

function asInJson(word: string) {
  return JSON.stringify(word).slice(1, -1)
}
