import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { systemDatabase } from '#tenancy/system_database'
import { givenTenant } from '#tests/helpers/given_tenant'

/** Ids of fresh workspaces that have rows to mix up: three teams each. */
export async function givenTenantsWithTeams(count: number): Promise<number[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const { id } = await givenTenant()
      const teams = ['Billing', 'Support', 'Sales'].map((name) => ({ tenant_id: id, name }))
      await systemDatabase().table('teams').multiInsert(teams)
      return id
    })
  )
}

/** Whose rows a query sees that asks for no workspace, as text: `7`, or `7,8` after a leak. */
export async function seenTenants(client: QueryClientContract): Promise<string> {
  const { rows } = await client.rawQuery(
    `select coalesce(string_agg(distinct tenant_id::text, ','), '') as seen from teams`
  )
  return rows[0].seen
}
