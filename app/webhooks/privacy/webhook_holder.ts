import type { JsonValue } from '#foundation/events/domain_event'
import type { PersonalData, PersonalDataHolder, Traces } from '#identity/privacy/personal_data'
import { htmlRedactor, redactJson } from '#identity/privacy/redact'
import { tenantRows } from '#tenancy/tenant_rows'

const BATCH = 200

interface Row {
  id: number
  event_name: string
  body: string
  state: string
  url: string
  created_at: Date
}

/**
 * The log of webhooks holds what was told, and so the people in it. For an export it says who
 * was told of the person; forgetting takes them out of bodies and answers, also of what is still
 * to be sent again.
 */
export class WebhookHolder implements PersonalDataHolder {
  readonly name = 'webhooks'

  async collect(traces: Traces): Promise<PersonalData | null> {
    const rows = await this.mentioning(traces)
      .select('event_name', 'webhook_deliveries.state', 'webhook_deliveries.created_at', 'e.url')
      .join('webhook_endpoints as e', (join) => {
        join
          .on('e.tenant_id', 'webhook_deliveries.tenant_id')
          .andOn('e.id', 'webhook_deliveries.endpoint_id')
      })
      .orderBy('webhook_deliveries.id')
    if (rows.length === 0) return null
    const content = rows.map((row) => ({
      event: row.event_name,
      to: new URL(row.url).origin,
      at: row.created_at.toISOString(),
      arrived: row.state === 'succeeded',
    }))
    return { content }
  }

  async erase(traces: Traces): Promise<void> {
    const redact = htmlRedactor(traces)
    let last = 0
    while (true) {
      const rows = await this.mentioning(traces)
        .select('webhook_deliveries.id', 'webhook_deliveries.body')
        .where('webhook_deliveries.id', '>', last)
        .orderBy('webhook_deliveries.id')
        .limit(BATCH)
      for (const { id, body } of rows) {
        const clean = redactJson(JSON.parse(body) as JsonValue, traces, redact)
        await tenantRows('webhook_deliveries')
          .where('id', id)
          .update({ body: JSON.stringify(clean) })
      }
      if (rows.length < BATCH) break
      last = rows.at(-1)!.id
    }
    await this.eraseAnswers(traces, redact)
  }

  /** Receivers may repeat what they were told. */
  private async eraseAnswers(traces: Traces, redact: (text: string) => string) {
    const words = wordsOf(traces)
    const attempts = await tenantRows<{ id: number; response_body: string }>('webhook_attempts')
      .select('id', 'response_body')
      .whereRaw(mentions('webhook_attempts.response_body', words), words)
    for (const { id, response_body: body } of attempts) {
      await tenantRows('webhook_attempts')
        .where('id', id)
        .update({ response_body: redact(body) })
    }
  }

  private mentioning(traces: Traces) {
    const words = wordsOf(traces)
    return tenantRows<Row>('webhook_deliveries').whereRaw(
      mentions('webhook_deliveries.body', words),
      words
    )
  }
}

/** As they stand in JSON. */
function wordsOf({ emails, names }: Traces) {
  return [...emails, ...names].map((word) => JSON.stringify(word.toLowerCase()).slice(1, -1))
}

function mentions(column: string, words: string[]) {
  if (words.length === 0) return '(false)'
  return `(${words.map(() => `strpos(lower(${column}), ?) > 0`).join(' or ')})`
}
