import { column, type BaseModel } from '@adonisjs/lucid/orm'
import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { TenantContext } from '#tenancy/tenant_context'
import { scopeModelQueries } from '#tenancy/scope_model_queries'
import { OtherTenantException } from '#tenancy/exceptions/other_tenant_exception'

type ModelClass = NormalizeConstructor<typeof BaseModel>

/**
 * Lock one: a model whose rows belong to one workspace. Its queries, relations, updates and
 * deletes see the active workspace only and throw without one; a create takes the workspace
 * from the context; an instance of another workspace is refused.
 *
 * ```ts
 * export default class Ticket extends compose(TicketSchema, TenantScoped) {}
 * ```
 */
export function TenantScoped<Superclass extends ModelClass>(superclass: Superclass) {
  scopeModelQueries()

  class TenantScopedModel extends superclass {
    static readonly isTenantScoped = true

    @column()
    declare tenantId: number

    /** Also covers the quiet variants, which run no hooks. */
    override async save(): Promise<this> {
      enterCurrentTenant(this)
      return super.save()
    }

    override async saveQuietly(): Promise<this> {
      enterCurrentTenant(this)
      return super.saveQuietly()
    }

    /** Every write and refresh of an instance passes here. */
    override $getQueryFor(action: 'insert', client: QueryClientContract): any
    override $getQueryFor(action: 'update' | 'delete' | 'refresh', client: QueryClientContract): any
    override $getQueryFor(action: any, client: QueryClientContract): any {
      assertOfCurrentTenant(this)
      return super.$getQueryFor(action, client)
    }
  }

  return TenantScopedModel
}

interface Row {
  $isPersisted: boolean
  tenantId?: number
}

function enterCurrentTenant(row: Row) {
  if (!row.$isPersisted) row.tenantId ??= TenantContext.id()
  assertOfCurrentTenant(row)
}

/** A partly selected row does not know its tenant; its query still carries it. */
function assertOfCurrentTenant(row: Row) {
  const current = TenantContext.id()
  const owner = row.tenantId ?? current
  if (owner !== current) {
    throw OtherTenantException.forModel(row.constructor.name, owner, current)
  }
}
