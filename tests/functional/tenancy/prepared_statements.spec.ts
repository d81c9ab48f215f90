import { test } from '@japa/runner'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { TenantContext } from '#tenancy/tenant_context'
import Team from '#identity/models/team'
import { givenTenant } from '#tests/helpers/given_tenant'
import { givenPool } from './support/given_pool.js'

const NAMES = 'select name from teams order by name'

test.group('Prepared statements', () => {
  test('one plan serves every workspace with its own rows', async ({ assert }) => {
    const client = givenPool()
    const [first, second] = await Promise.all([givenTeamOf('First'), givenTeamOf('Second')])
    for (let turn = 0; turn < 8; turn++) {
      assert.deepEqual(await namesOf(first, client), ['First'])
      assert.deepEqual(await namesOf(second, client), ['Second'])
    }
    assert.deepEqual(await preparedOn(client, first), [NAMES])
  })

  test('one that PostgreSQL has forgotten is prepared again', async ({ assert }) => {
    const client = givenPool()
    const tenant = await givenTeamOf('Only')
    await namesOf(tenant, client)
    await namesOf(tenant, client)
    await TenantContext.run(tenant, async () => await client.rawQuery('deallocate all'))
    await assert.rejects(() => namesOf(tenant, client), /does not exist/)
    assert.deepEqual(await namesOf(tenant, client), ['Only'])
  })
})

async function givenTeamOf(name: string): Promise<number> {
  const { id } = await givenTenant()
  await TenantContext.run(id, () => Team.create({ name }))
  return id
}

async function namesOf(tenantId: number, client: QueryClientContract): Promise<string[]> {
  const { rows } = await TenantContext.run(tenantId, async () => await client.rawQuery(NAMES))
  return rows.map(({ name }: { name: string }) => name)
}

async function preparedOn(client: QueryClientContract, tenantId: number): Promise<string[]> {
  const { rows } = await TenantContext.run(
    tenantId,
    async () => await client.rawQuery('select statement from pg_prepared_statements')
  )
  return rows.map(({ statement }: { statement: string }) => statement)
}
