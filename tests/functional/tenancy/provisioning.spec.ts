import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { eachTenant } from '#tenancy/each_tenant'
import { tenantRows } from '#tenancy/tenant_rows'
import { TenantContext } from '#tenancy/tenant_context'
import { systemDatabase } from '#tenancy/system_database'
import { ProvisionTenant } from '#tenancy/actions/provision_tenant'
import { givenTenant } from '#tests/helpers/given_tenant'

test.group('Provision a workspace', () => {
  test('makes what its first ticket needs', async ({ assert }) => {
    const tenant = await givenTenant({ locale: 'ru', timeZone: 'Europe/Riga', name: 'Рига' })
    assert.equal(tenant.locale, 'ru')
    assert.equal(tenant.timeZone, 'Europe/Riga')
    assert.match(tenant.accentColor, /^#[0-9a-f]{6}$/)

    await TenantContext.run(tenant.id, async () => {
      const statuses = await tenantRows('ticket_statuses').orderBy('position')
      assert.deepEqual(
        statuses.map(({ category }) => category),
        ['new', 'open', 'pending', 'on_hold', 'solved', 'closed']
      )
      assert.isTrue(statuses.every(({ name }) => name === null))
      const [counter] = await tenantRows('ticket_counters')
      assert.equal(counter!.last_number, 0)
    })
  })

  test('refuses an address that is taken, with nothing half done', async ({ assert }) => {
    const { slug } = await givenTenant()
    await assert.rejects(() => givenTenant({ slug }), /belongs to another workspace/)
    const counters = await systemDatabase()
      .from('ticket_counters')
      .whereNotIn('tenant_id', systemDatabase().from('tenants').select('id'))
    assert.lengthOf(counters, 0)
    assert.lengthOf(await db.from('tenants').where('slug', slug), 1)
  })

  test('refuses an address that is no host name, reserved or deceptive', async ({ assert }) => {
    const wrong = ['', 'Acme', '-acme', 'acme-', 'a b', 'a.b', 'www', 'api', 'xn--80ak6aa92e']
    for (const slug of [...wrong, 'a'.repeat(64)]) {
      await assert.rejects(
        () => new ProvisionTenant().execute({ slug, name: 'Wrong', locale: 'en' }),
        /cannot be the address/
      )
    }
  })
})

test.group('Visit each workspace', () => {
  test('inside its context, whatever happens to the others', async ({ assert }) => {
    const [first, failing, last] = await Promise.all([1, 2, 3].map(() => givenTenant()))
    const mark = randomUUID()
    const visiting = eachTenant(async (tenantId) => {
      if (tenantId === failing!.id) throw new Error('Broken')
      if (tenantId !== first!.id && tenantId !== last!.id) return
      await db.table('teams').insert({ name: mark })
    })
    await assert.rejects(() => visiting, 'Failed in some workspaces')
    const visited = await systemDatabase().from('teams').where('name', mark).select('tenant_id')
    assert.sameMembers(
      visited.map(({ tenant_id: id }) => id),
      [first!.id, last!.id]
    )
  })
})
