/**
 * Number, ticket, first message, attachments and event in one statement. The clock is
 * truncated to milliseconds by the columns; all rows carry the same moment.
 * The event's payload gets the number and the message's id, known only here.
 */
export const insertTicketSql = `
with counter as (
  insert into ticket_counters (tenant_id, last_number) values (:tenant, 1)
  on conflict (tenant_id) do update set last_number = ticket_counters.last_number + 1
  returning last_number
), status as (
  select id, category from ticket_statuses
  where tenant_id = :tenant and category = 'new' order by position limit 1
), ticket as (
  insert into tickets (tenant_id, number, subject, status_id, status_category, priority,
    requester_id, channel, follows_ticket_id, mailbox_id, team_id, last_message_at, created_at, updated_at)
  select :tenant, counter.last_number, :subject, status.id, status.category, :priority,
    cast(:requester as bigint), :channel, cast(:follows as bigint),
    cast(:mailbox as bigint), cast(:team as bigint), now(), now(), now()
  from counter, status
  returning id, number
), message as (
  insert into messages (tenant_id, ticket_id, author_id, visibility, channel, body_html,
    body_text, submission_id, created_at)
  select :tenant, ticket.id, cast(:requester as bigint), 'public', :channel, :body_html,
    :body_text, cast(:submission as uuid), now()
  from ticket
  returning id
), files as (
  insert into attachments (tenant_id, ticket_id, message_id, file_name, content_type, size,
    storage_key, content_id, created_at)
  select :tenant, ticket.id, message.id, file."fileName", file."contentType", file.size,
    file."storageKey", file."contentId", now()
  from ticket, message, jsonb_to_recordset(cast(:files as jsonb))
    as file("fileName" text, "contentType" text, size bigint, "storageKey" text,
      "contentId" text)
), event as (
  insert into events (tenant_id, name, ticket_id, actor_id, payload, created_at)
  select :tenant, :event, ticket.id, cast(:requester as bigint),
    cast(:facts as jsonb) || jsonb_build_object('number', ticket.number, 'messageId', message.id),
    now()
  from ticket, message
)
select ticket.id, ticket.number, message.id as "messageId" from ticket, message
`
