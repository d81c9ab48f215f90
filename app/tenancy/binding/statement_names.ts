import { beginsTransaction, controlsTransaction } from '#tenancy/binding/statement'

/**
 * Bound, because each connection of PostgreSQL keeps the plans of all that it prepared.
 * The product's own statements are far fewer; filters of lists make some more.
 */
const REMEMBERED = 250

/** Answers of these would fail after a migration until they are prepared anew. */
const ALL_COLUMNS = /(?:\bselect\s+|[.,]\s*)\*/i

/**
 * Gives a statement a name once its text comes a second time, so that PostgreSQL parses and
 * rewrites it once per connection: half of what a small statement costs. Names are the same
 * on all connections of a process.
 */
export class StatementNames {
  private readonly names = new Map<string, string | undefined>()
  private given = 0

  nameOf(text: string): string | undefined {
    if (this.names.has(text)) return this.names.get(text) ?? this.give(text)
    if (this.names.size < REMEMBERED && isWorthPreparing(text)) this.names.set(text, undefined)
    return undefined
  }

  private give(text: string): string {
    const name = `patchbay_${++this.given}`
    this.names.set(text, name)
    return name
  }
}

function isWorthPreparing(text: string) {
  return !ALL_COLUMNS.test(text) && !beginsTransaction(text) && !controlsTransaction(text)
}
