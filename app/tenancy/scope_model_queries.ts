import type { Knex } from 'knex'
import { ModelQueryBuilder } from '@adonisjs/lucid/orm'
import { TenantContext } from '#tenancy/tenant_context'

interface WhereClause {
  method: string
  args: unknown[]
}

/** The members of Lucid's query builder that its public types leave out. */
interface ScopableBuilder {
  model: { table: string; isTenantScoped?: boolean }
  isChildQuery: boolean
  whereStack: WhereClause[][]
  knexQuery: Knex.QueryBuilder & {
    _statements: { grouping: string }[]
    _single: { table?: unknown }
  }
}

const original: unique symbol = Symbol('applyWhere without the tenant')

/**
 * Makes each query of a tenant-scoped model end with `tenant_id = <context>`, whatever else it
 * asks for. It hooks into `applyWhere`, which every execution, relation and sub-query passes
 * right before it becomes SQL; a query hook would miss updates, deletes and sub-queries.
 */
export function scopeModelQueries() {
  const prototype = ModelQueryBuilder.prototype as any
  if (prototype[original]) return
  if (typeof prototype.applyWhere !== 'function') {
    throw new Error('Tenant scoping needs ModelQueryBuilder.applyWhere, which Lucid no longer has')
  }

  prototype[original] = prototype.applyWhere
  prototype.applyWhere = function (this: ScopableBuilder) {
    applyWhereRepeatably(this)
    if (this.model.isTenantScoped && !this.isChildQuery) scopeToTenant(this)
  }
}

/** Lucid empties wrapped groups while it applies them, so a second execution would lose them. */
function applyWhereRepeatably(builder: ScopableBuilder) {
  const stack = builder.whereStack.map((group) => [...group])
  ;(ModelQueryBuilder.prototype as any)[original].call(builder)
  builder.whereStack = stack
}

function scopeToTenant(builder: ScopableBuilder) {
  const tenantId = TenantContext.id()
  const table = queriedTable(builder)
  if (table === null) return

  const { knexQuery } = builder
  const asked = knexQuery._statements.filter(({ grouping }) => grouping === 'where')
  knexQuery.clearWhere()
  if (asked.length > 0) {
    knexQuery.where((group) => {
      ;(group as unknown as ScopableBuilder['knexQuery'])._statements.push(...asked)
    })
  }
  knexQuery.where(`${table}.tenant_id`, tenantId)
}

/**
 * The name that the queried table goes by: an alias when Lucid joins a table with itself.
 * Null for a query over a sub-query, which carries the tenant itself.
 */
function queriedTable({ knexQuery, model }: ScopableBuilder): string | null {
  const from = knexQuery._single.table ?? model.table
  if (typeof from === 'string') return from.split(/\s+as\s+/i).at(-1)!
  const [alias, source] = Object.entries(from as object)[0] ?? []
  return typeof source === 'string' && isPlainObject(from) ? alias! : null
}

function isPlainObject(value: unknown) {
  return Object.getPrototypeOf(value) === Object.prototype
}
