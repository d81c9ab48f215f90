import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'
import { givenTenantsWithTeams } from '#tests/functional/tenancy/support/given_teams'

test.group('Plans under row-level security', () => {
  test("with lock one's constant the policy is a one-time filter", async ({ assert }) => {
    const [tenant] = await givenTenantsWithTeams(1)
    const plan = await TenantContext.run(tenant!, () =>
      explain(tenantRows('teams').orderBy('id').limit(25).toQuery())
    )
    assert.match(plan, /One-Time Filter: \(\(InitPlan 1\)\.col1 = \d+\)/)
    assert.notMatch(plan, /Filter: .*current_tenant/)
  })

  test('without it the tenant is asked once per statement', async ({ assert }) => {
    const [tenant] = await givenTenantsWithTeams(1)
    const plan = await TenantContext.run(tenant!, () => explain('select * from teams'))
    assert.match(plan, /InitPlan 1/)
    assert.notMatch(plan, /= current_tenant\(\)/)
  })

  async function explain(sql: string): Promise<string> {
    const { rows } = await db.rawQuery(`explain (costs off) ${sql}`)
    return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n')
  }
})
