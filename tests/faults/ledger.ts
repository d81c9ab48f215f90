import type { Services } from '../../deploy/rehearsal/services.js'
import type { MailSink, WebhookSink } from './sinks.js'
import type { Accepted } from './streams.js'

/** What was looked at, how many there were, and what is wrong with some of them. */
export interface Finding {
  what: string
  count: number
  wrong: string[]
}

/** Rows that somebody still has to do something about; nothing is judged before all are gone. */
export async function unfinished(services: Services): Promise<Record<string, number>> {
  const [row] = await services.query<Record<string, number>>(`
    select
      (select count(*) from events where relayed_at is null)::int as events,
      (select count(*) from event_deliveries where failed_at is null)::int as deliveries,
      (select count(*) from inbound_mails where state = 'received')::int as "mails in",
      (select count(*) from held_replies where state = 'held')::int as "held replies",
      (select count(*) from outgoing_mails where state = 'queued')::int as "mails out",
      (select count(*) from webhook_deliveries where state = 'pending')::int as webhooks`)
  return Object.fromEntries(Object.entries(row!).filter(([, count]) => count > 0))
}

/** Compares what people were promised with what is there, and with what arrived outside. */
export async function audit(
  services: Services,
  accepted: Accepted,
  sinks: { mails: MailSink; webhooks: WebhookSink }
): Promise<Finding[]> {
  return [
    ...(await auditMessages(services, accepted)),
    await auditTickets(services),
    await auditEvents(services),
    await auditMailsOut(services, sinks.mails),
    await auditAnswersMailed(services),
    await auditWebhooks(services, sinks.webhooks),
  ]
}

/** Each accepted word stands in exactly one message. */
async function auditMessages(services: Services, accepted: Accepted): Promise<Finding[]> {
  const rows = await services.query<{ words: string; count: number }>(`
    select substring(body_text from 'fault-[a-z]+-[0-9a-f-]{36}') as words, count(*)::int as count
    from messages where body_text like '%fault-%' group by 1`)
  const stored = new Map(rows.map(({ words, count }) => [words, count]))
  return Object.entries(accepted).map(([kind, all]) => ({
    what: `${kind} accepted, each stored once`,
    count: all.length,
    wrong: all
      .filter((words: string) => stored.get(words) !== 1)
      .map((words: string) => `${words}: ${stored.get(words) ?? 0} times`),
  }))
}

async function auditTickets(services: Services): Promise<Finding> {
  const rows = await services.query<{ subject: string; count: number }>(`
    select subject, count(*)::int as count from tickets where subject like 'fault-%' group by 1`)
  const wrong = rows.filter(({ count }) => count > 1).map(({ subject }) => `${subject} twice`)
  return { what: 'tickets, none twice', count: rows.length, wrong }
}

/** Every delivery is done, and none was given up. */
async function auditEvents(services: Services): Promise<Finding> {
  const [{ count }] = (await services.query<{ count: number }>(
    'select count(*)::int as count from events where relayed_at is not null'
  )) as [{ count: number }]
  const failed = await services.query<{ listener: string; last_error: string }>(
    'select listener, last_error from event_deliveries'
  )
  const wrong = failed.map(({ listener, last_error: error }) => `${listener}: ${error}`)
  return { what: 'events, all at every listener', count, wrong }
}

async function auditMailsOut(services: Services, sink: MailSink): Promise<Finding> {
  const rows = await services.query<{ header_id: string; state: string; detail: string | null }>(
    'select header_id, state, detail from outgoing_mails'
  )
  const wrong = rows.flatMap(({ header_id: id, state, detail }) => {
    const times = sink.arrivals.times.get(id) ?? 0
    if (state === 'dropped') return times === 0 ? [] : [`${id} is dropped and went out`]
    if (state !== 'sent') return [`${id} is ${state}: ${detail}`]
    return times === 1 || times === 2 ? [] : [`${id} went out ${times} times`]
  })
  return { what: 'mails, each out once, at most twice', count: rows.length, wrong }
}

/** Every public answer of staff has a mail to the requester. */
async function auditAnswersMailed(services: Services): Promise<Finding> {
  const rows = await services.query<{ id: number; mails: number }>(`
    select m.id, count(o.id)::int as mails
    from messages m
    join tickets t on t.tenant_id = m.tenant_id and t.id = m.ticket_id
    left join outgoing_mails o
      on o.tenant_id = m.tenant_id and o.message_id = m.id and o.recipient_id = t.requester_id
    where m.body_text like '%fault-answer-%' and m.visibility = 'public'
    group by m.id`)
  const wrong = rows.filter(({ mails }) => mails !== 1).map(({ id, mails }) => `${id}: ${mails}`)
  return { what: 'answers, each with its mail', count: rows.length, wrong }
}

async function auditWebhooks(services: Services, sink: WebhookSink): Promise<Finding> {
  const rows = await services.query<{ key: string | null; name: string; state: string | null }>(`
    select e.name, d.message_id as key, d.state
    from events e
    join webhook_endpoints w on w.tenant_id = e.tenant_id and e.created_at > w.created_at
    left join webhook_deliveries d
      on d.tenant_id = e.tenant_id and d.event_id = e.id and d.endpoint_id = w.id
    where e.name in ('ticket.created', 'message.added', 'ticket.updated')`)
  const wrong = rows.flatMap(({ key, name, state }) => {
    const times = (key && sink.arrivals.times.get(key)) || 0
    return times === 1 || times === 2 ? [] : [`${name} ${key} (${state}) was told ${times} times`]
  })
  return { what: 'webhooks, each told once, at most twice', count: rows.length, wrong }
}
