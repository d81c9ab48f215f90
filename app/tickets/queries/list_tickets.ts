import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { tenantRows } from '#tenancy/tenant_rows'
import { keysetPage, type Ordering, type Page, type Position } from '#foundation/pagination/keyset'
import { listPeople, type Person } from '#identity/queries/list_people'
import { priorityRank } from '#tickets/models/priority'
import type { StatusCategory } from '#tickets/models/status_category'
import { listTags } from '#tickets/queries/list_tags'
import { viewConditions, type Sort, type TicketFilters } from '#tickets/queries/ticket_filters'

/** Tickets of one page of a list. */
export const ticketsPerPage = 25

interface TicketRecord {
  id: number
  number: number
  subject: string
  status_id: number
  status_category: StatusCategory
  priority: number
  requester_id: number
  assignee_id: number | null
  team_id: number | null
  created_at: Date
  updated_at: Date
}

/** A ticket as a list shows it, people and tags resolved. */
export interface TicketListItem extends TicketRecord {
  requester: Person
  assignee: Person | null
  tags: string[]
}

/** One page of the tickets that staff see: three statements whatever the page holds. */
export class ListTickets {
  async execute(
    filters: TicketFilters,
    position: Position,
    viewerId: number
  ): Promise<Page<TicketListItem>> {
    const query = filtered(filters, viewerId)
    const page = await keysetPage(query, orderings[filters.sort], position, ticketsPerPage)
    return { ...page, rows: await resolve(page.rows) }
  }
}

const columns = [
  'id',
  'number',
  'subject',
  'status_id',
  'status_category',
  'priority',
  'requester_id',
  'assignee_id',
  'team_id',
  'created_at',
  'updated_at',
].map((column) => `tickets.${column}`)

function filtered(filters: TicketFilters, viewerId: number) {
  const query = tenantRows<TicketRecord>('tickets').select(columns)
  query.whereRaw(viewConditions[filters.view], { me: viewerId })
  if (filters.status) query.where('tickets.status_category', filters.status)
  if (filters.priority) query.where('tickets.priority', priorityRank(filters.priority))
  if (filters.tag) whereTagged(query, filters.tag)
  whereIdOrNone(query, 'tickets.team_id', filters.team)
  whereIdOrNone(
    query,
    'tickets.assignee_id',
    filters.assignee === 'me' ? viewerId : filters.assignee
  )
  return query
}

function whereIdOrNone(
  query: DatabaseQueryBuilderContract<TicketRecord>,
  column: string,
  wanted: number | 'none' | null
) {
  if (wanted === 'none') query.whereNull(column)
  else if (wanted !== null) query.where(column, wanted)
}

function whereTagged(query: DatabaseQueryBuilderContract<TicketRecord>, tag: string) {
  query.whereIn(
    'tickets.id',
    tenantRows('ticket_tags').select('ticket_id').where('ticket_tags.name', tag.toLowerCase())
  )
}

type Column = Ordering<TicketRecord>['columns'][number]

const byId: Column = { sql: 'tickets.id', type: 'bigint', valueOf: (row) => row.id }
const byUpdate: Column = {
  sql: 'tickets.updated_at',
  type: 'timestamp',
  valueOf: (row) => row.updated_at.toISOString(),
}
const byCreation: Column = {
  sql: 'tickets.created_at',
  type: 'timestamp',
  valueOf: (row) => row.created_at.toISOString(),
}
const byPriority: Column = {
  sql: 'tickets.priority',
  type: 'smallint',
  valueOf: (row) => row.priority,
}

const orderings: Record<Sort, Ordering<TicketRecord>> = {
  '-updated': { direction: 'desc', columns: [byUpdate, byId] },
  'updated': { direction: 'asc', columns: [byUpdate, byId] },
  '-created': { direction: 'desc', columns: [byCreation, byId] },
  'created': { direction: 'asc', columns: [byCreation, byId] },
  '-priority': { direction: 'desc', columns: [byPriority, byUpdate, byId] },
  'priority': { direction: 'asc', columns: [byPriority, byUpdate, byId] },
}

async function resolve(rows: TicketRecord[]): Promise<TicketListItem[]> {
  const [people, tags] = await Promise.all([
    listPeople(rows.flatMap((row) => [row.requester_id, row.assignee_id])),
    listTags(rows.map((row) => row.id)),
  ])
  return rows.map((row) => ({
    ...row,
    requester: people.get(row.requester_id)!,
    assignee: row.assignee_id === null ? null : (people.get(row.assignee_id) ?? null),
    tags: tags.get(row.id) ?? [],
  }))
}
