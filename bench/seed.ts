import pg from 'pg'
import hash from '@adonisjs/core/services/hash'
import { ProvisionTenant } from '#tenancy/actions/provision_tenant'
import { PASSWORD, PEOPLE, type SeededTicket, type SeededWorkspace } from './workspace.js'

const CUSTOMERS = 2_000
const LONG_CONVERSATION = 50

/**
 * Fills a workspace by a few set-based statements: most tickets solved, most requests from
 * few customers, most work on few agents, as in real helpdesks. The same every time.
 */
export async function seedWorkspace(slug: string, tickets: number): Promise<SeededWorkspace> {
  const { id } = await new ProvisionTenant().execute({ slug, name: `Bench ${slug}`, locale: 'en' })
  const password = await hash.make(PASSWORD)
  const client = new pg.Client({ connectionString: process.env.DATABASE_SYSTEM_URL })
  await client.connect()
  try {
    await client.query('select setseed(0.42)')
    await client.query(INSERT_USERS, [id, PEOPLE, CUSTOMERS, password])
    await client.query(INSERT_TEAMS, [id])
    await client.query(INSERT_TICKETS, [id, tickets])
    await client.query('update ticket_counters set last_number = $2 where tenant_id = $1', [
      id,
      tickets,
    ])
    await client.query(INSERT_TAGS, [id])
    const open = await client.query<SeededTicket>(OPEN_TICKETS, [id])
    const [long, ...others] = open.rows
    await client.query(INSERT_MESSAGES, [id, long.id, LONG_CONVERSATION])
    await client.query(INSERT_EVENTS, [id])
    return { tenantId: id, slug, long, open: others }
  } finally {
    await client.end()
  }
}

export async function analyze(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  await client.query('analyze')
  await client.end()
}

const INSERT_USERS = `
  insert into users (tenant_id, email, name, role, password, email_verified_at)
  select $1, kind.role || n || '@bench.example', initcap(kind.role) || ' ' || n, kind.role,
    case when n <= $2::int then $4::text end, now()
  from (values ('agent', $2::int), ('customer', $3::int)) as kind(role, size),
    generate_series(1, kind.size) n
  order by kind.role, n`

const INSERT_TEAMS = `
  insert into teams (tenant_id, name)
  select $1, name from unnest(array['Billing', 'Hardware', 'Returns', 'Sales', 'Support']) name`

const INSERT_TICKETS = `
  with people as (
    select array_agg(id order by id) filter (where role = 'agent') as agents,
      array_agg(id order by id) filter (where role = 'customer') as customers
    from users where tenant_id = $1
  ), groups as (
    select array_agg(id order by id) as teams from teams where tenant_id = $1
  ), draws as (
    select n, random() as state, random() as asker, random() as owner, random() as team,
      random() as urgency, now() - interval '2 years' * (1 - n::float8 / $2) as created_at,
      random() as age
    from generate_series(1, $2::int) n
  ), drawn as (
    select *, case
      when state < 0.60 then 'closed' when state < 0.86 then 'solved' when state < 0.90 then 'new'
      when state < 0.95 then 'open' when state < 0.99 then 'pending' else 'on_hold' end as category
    from draws
  )
  insert into tickets (tenant_id, number, subject, status_id, status_category, priority,
    requester_id, assignee_id, team_id, channel, last_message_at, created_at, updated_at)
  select $1, n, 'Question ' || n || ' about an order that has not arrived yet', status.id,
    drawn.category, case when urgency < 0.1 then 1 when urgency < 0.8 then 2 when urgency < 0.96 then 3
      else 4 end,
    customers[1 + floor(power(asker, 3) * array_length(customers, 1))::int],
    case when drawn.category <> 'new' and owner < 0.85
      then agents[1 + floor(power(owner / 0.85, 2) * array_length(agents, 1))::int] end,
    case when team < 0.8 then teams[1 + floor(team / 0.8 * array_length(teams, 1))::int] end,
    'web', changed_at, created_at, changed_at
  from people, groups, drawn
    join ticket_statuses status on status.tenant_id = $1 and status.category = drawn.category
    cross join lateral (select created_at + (now() - created_at) * power(age, 6)) as c(changed_at)
  order by n`

const INSERT_TAGS = `
  insert into ticket_tags (tenant_id, ticket_id, name)
  select $1, id, 'tag-' || 1 + floor(power(random(), 3) * 40)::int
  from tickets, generate_series(1, 3) n where tenant_id = $1 and random() < 0.5
  on conflict do nothing`

const OPEN_TICKETS = `
  select id, number from tickets where tenant_id = $1 and status_category = 'open'
  order by id desc limit 200`

const INSERT_MESSAGES = `
  insert into messages (tenant_id, ticket_id, author_id, visibility, channel, body_html,
    body_text, created_at)
  select $1, id, case when n % 2 = 1 then requester_id else assignee_id end,
    case when n % 6 = 0 then 'internal' else 'public' end, 'web',
    '<p>' || body || '</p><p>Thank you.</p>', body, created_at + interval '1 minute' * n
  from tickets,
    lateral generate_series(1, case when id = $2 then $3::int
      else 1 + floor(power(random(), 2) * 8)::int end) n,
    lateral (select repeat('The parcel was promised for last week. ', 3 + n % 5)) as b(body)
  where tenant_id = $1
  order by id, n`

const INSERT_EVENTS = `
  insert into events (tenant_id, name, ticket_id, actor_id, payload, created_at, relayed_at)
  select $1, case when rank = 1 then 'ticket.created' else 'message.added' end, ticket_id,
    author_id, jsonb_build_object('messageId', id, 'visibility', visibility), created_at, now()
  from (
    select *, row_number() over (partition by ticket_id order by id) as rank
    from messages where tenant_id = $1
  ) message
  order by id`
