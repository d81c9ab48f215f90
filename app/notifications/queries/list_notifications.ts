import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { keysetPage, type Ordering, type Page, type Position } from '#foundation/pagination/keyset'
import { listPeople, type Person } from '#identity/queries/list_people'
import type User from '#identity/models/user'
import type { Kind } from '#notifications/kinds'
import type { Details } from '#notifications/models/notification'
import { notificationRows } from '#notifications/queries/notification_rows'

export const readings = ['unread', 'all'] as const
export type Reading = (typeof readings)[number]

/** A notification as its list shows it. */
export interface ListedNotification {
  id: number
  kind: Kind
  details: Details
  createdAt: string
  isRead: boolean
  actor: Person | null
  ticket: { number: number; subject: string } | null
  /** The first words of the message it is about. */
  excerpt: string | null
}

interface Row {
  id: number
  kind: Kind
  details: Details
  created_at: Date
  read_at: Date | null
  actor_id: number | null
  number: number | null
  subject: string | null
  excerpt: string | null
}

const newestFirst: Ordering<Row> = {
  direction: 'desc',
  columns: [{ sql: 'notifications.id', type: 'bigint', valueOf: ({ id }) => id }],
}

const EXCERPT = 160
const PAGE = 30

export async function listNotifications(
  person: User,
  reading: Reading,
  position: Position = {},
  size = PAGE
): Promise<Page<ListedNotification>> {
  const query = rows(person).if(reading === 'unread', (unread) => {
    unread.whereNull('notifications.read_at')
  })
  const page = await keysetPage(query, newestFirst, position, size)
  const people = await listPeople(page.rows.map(({ actor_id: actorId }) => actorId))
  return { ...page, rows: page.rows.map((row) => listed(row, people)) }
}

function rows(person: User): DatabaseQueryBuilderContract<Row> {
  return notificationRows<Row>(person)
    .select(
      'notifications.id',
      'notifications.kind',
      'notifications.details',
      'notifications.created_at',
      'notifications.read_at',
      'notifications.actor_id',
      'tickets.number',
      'tickets.subject'
    )
    .select(db.raw('left(messages.body_text, ?) as excerpt', [EXCERPT]))
    .leftJoin('tickets', (join) => {
      join
        .on('tickets.tenant_id', 'notifications.tenant_id')
        .andOn('tickets.id', 'notifications.ticket_id')
    })
    .leftJoin('messages', (join) => {
      join
        .on('messages.tenant_id', 'notifications.tenant_id')
        .andOn('messages.id', 'notifications.message_id')
    })
}

function listed(row: Row, people: Map<number, Person>): ListedNotification {
  const { id, kind, details, number, subject } = row
  return {
    id,
    kind,
    details,
    createdAt: row.created_at.toISOString(),
    isRead: row.read_at !== null,
    actor: row.actor_id === null ? null : (people.get(row.actor_id) ?? null),
    ticket: number === null ? null : { number, subject: subject! },
    excerpt: row.excerpt?.replaceAll(/\s+/g, ' ').trim() || null,
  }
}
