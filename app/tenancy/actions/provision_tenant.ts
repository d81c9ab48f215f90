import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Tenant from '#tenancy/models/tenant'
import { isSlugAllowed } from '#tenancy/slug'
import { isRetired } from '#tenancy/retired_slugs'
import { tenantResolver } from '#tenancy/installation'
import { systemDatabase } from '#tenancy/system_database'
import { SlugTakenException } from '#tenancy/exceptions/slug_taken_exception'
import { SlugRefusedException } from '#tenancy/exceptions/slug_refused_exception'

export interface NewTenant {
  slug: string
  name: string
  locale: 'en' | 'ru'
  /** A name of the IANA time zone database. */
  timeZone?: string
  /** As `#rrggbb`. */
  accentColor?: string
}

/** Puts more into a new workspace; what it throws leaves nothing of the workspace. */
export type Furnish = (tenantId: number, trx: TransactionClientContract) => Promise<unknown>

const CATEGORIES = ['new', 'open', 'pending', 'on_hold', 'solved', 'closed']

/**
 * Opens a workspace with what its first ticket needs: a counter and a status per category.
 * These have no names; they show their category's in the language of who reads. Crosses
 * workspaces, as the new one cannot act before it exists.
 */
export class ProvisionTenant {
  async execute(input: NewTenant, furnish?: Furnish): Promise<Tenant> {
    if (!isSlugAllowed(input.slug)) throw new SlugRefusedException(input.slug)
    const row = await systemDatabase().transaction(async (trx) => {
      const tenant = await this.provision(input, trx)
      await furnish?.(tenant.id, trx)
      return tenant
    })
    tenantResolver.forget(input.slug)
    return Tenant.$createFromAdapterResult(row, undefined, { connection: 'app' }) as Tenant
  }

  private async provision(input: NewTenant, trx: TransactionClientContract) {
    const row = await this.insertTenant(input, trx)
    await trx.table('ticket_counters').insert({ tenant_id: row.id, last_number: 0 })
    await trx
      .table('ticket_statuses')
      .multiInsert(
        CATEGORIES.map((category, index) => ({ tenant_id: row.id, category, position: index + 1 }))
      )
    return row
  }

  private async insertTenant(input: NewTenant, trx: TransactionClientContract) {
    if (await isRetired(input.slug, trx)) throw new SlugTakenException(input.slug)
    const [row] = await trx
      .knexQuery()
      .table('tenants')
      .insert({
        slug: input.slug,
        name: input.name,
        locale: input.locale,
        ...(input.timeZone && { time_zone: input.timeZone }),
        ...(input.accentColor && { accent_color: input.accentColor }),
      })
      .onConflict('slug')
      .ignore()
      .returning('*')
    if (!row) throw new SlugTakenException(input.slug)
    return row
  }
}
