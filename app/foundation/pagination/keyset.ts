import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import {
  decodeCursor,
  encodeCursor,
  type CursorType,
  type CursorValues,
} from '#foundation/pagination/cursor'

type Direction = 'asc' | 'desc'

/**
 * How a list is ordered: columns that all run in one direction and end in a unique one,
 * so that a row comparison finds the next page on the index at any depth.
 */
export interface Ordering<Row> {
  direction: Direction
  columns: { sql: string; type: CursorType; valueOf: (row: Row) => string | number }[]
}

/** Where the reader stands: after or before a row, or at the start. */
export interface Position {
  after?: string
  before?: string
}

export interface Page<Row> {
  rows: Row[]
  next: string | null
  previous: string | null
}

/**
 * Reads one page. It asks for one row more than `size` to know whether there is another
 * page, and never counts. An unreadable cursor stands for the start of the list.
 */
export async function keysetPage<Row>(
  query: DatabaseQueryBuilderContract<Row>,
  ordering: Ordering<Row>,
  position: Position,
  size: number
): Promise<Page<Row>> {
  const types = ordering.columns.map(({ type }) => type)
  const from = decodeCursor(position.before ?? position.after, types)
  const backwards = from !== null && position.before !== undefined
  const direction = backwards ? opposite(ordering.direction) : ordering.direction
  if (from) query.whereRaw(comparison(ordering, direction), [...from])
  for (const { sql } of ordering.columns) query.orderBy(sql, direction)

  const found = await query.limit(size + 1)
  const rows = found.slice(0, size)
  if (backwards) rows.reverse()
  return { rows, ...links(rows, ordering, { from, backwards, more: found.length > size }) }
}

function comparison<Row>(ordering: Ordering<Row>, direction: Direction) {
  const columns = ordering.columns.map(({ sql }) => sql).join(', ')
  const places = ordering.columns.map(() => '?').join(', ')
  return `(${columns}) ${direction === 'asc' ? '>' : '<'} (${places})`
}

function links<Row>(
  rows: Row[],
  ordering: Ordering<Row>,
  { from, backwards, more }: { from: CursorValues | null; backwards: boolean; more: boolean }
) {
  const cursorOf = (row: Row) => encodeCursor(ordering.columns.map(({ valueOf }) => valueOf(row)))
  const hasNext = backwards ? from !== null : more
  const hasPrevious = backwards ? more : from !== null
  return {
    next: hasNext && rows.length > 0 ? cursorOf(rows[rows.length - 1]) : null,
    previous: hasPrevious && rows.length > 0 ? cursorOf(rows[0]) : null,
  }
}

function opposite(direction: Direction): Direction {
  return direction === 'asc' ? 'desc' : 'asc'
}
