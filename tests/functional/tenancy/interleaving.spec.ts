import { test } from '@japa/runner'
import { systemDatabase } from '#tenancy/system_database'
import ResolveTenantMiddleware from '#tenancy/middleware/resolve_tenant_middleware'
import { givenPool } from '#tests/functional/tenancy/support/given_pool'
import { givenRequestTo } from '#tests/functional/tenancy/support/given_request'
import { givenTenantsWithTeams, seenTenants } from '#tests/functional/tenancy/support/given_teams'

test.group('Interleaved requests', () => {
  test('of two workspaces, 1,000 times on one connection, never cross', async ({ assert }) => {
    const client = givenPool({ max: 1 })
    const tenants = await givenTenantsWithTeams(2)
    const slugs = await slugsOf(tenants)

    const seen = await Promise.all(
      Array.from({ length: 1_000 }, async (_, turn) => {
        const answer: string[] = []
        await new ResolveTenantMiddleware().handle(givenRequestTo(slugs[turn % 2]!), async () => {
          answer.push(await seenTenants(client))
          await client.transaction(async (trx) => answer.push(await seenTenants(trx)))
        })
        return answer
      })
    )

    const crossings = seen.filter((ids, turn) => ids.some((id) => id !== String(tenants[turn % 2])))
    assert.lengthOf(seen, 1_000)
    assert.deepEqual(crossings, [])
  })

  async function slugsOf(tenantIds: number[]): Promise<string[]> {
    const rows = await systemDatabase().from('tenants').whereIn('id', tenantIds)
    return tenantIds.map((id) => rows.find((row) => row.id === id).slug)
  }
})
