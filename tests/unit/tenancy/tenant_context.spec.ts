import { test } from '@japa/runner'
import { setImmediate as turn } from 'node:timers/promises'
import { TenantContext } from '#tenancy/tenant_context'

test.group('Tenant context', () => {
  test('is absent outside and says how to enter it', ({ assert }) => {
    assert.isNull(TenantContext.idOrNull())
    assert.throws(() => TenantContext.id(), /TenantContext\.run/)
  })

  test('lasts over everything awaited inside and ends with it', async ({ assert }) => {
    const id = await TenantContext.run(7, async () => {
      await turn()
      return TenantContext.id()
    })
    assert.equal(id, 7)
    assert.isNull(TenantContext.idOrNull())
  })

  test('keeps concurrent work apart', async ({ assert }) => {
    const ids = await Promise.all(
      [1, 2, 3].map((tenant) =>
        TenantContext.run(tenant, async () => {
          await turn()
          return TenantContext.id()
        })
      )
    )
    assert.deepEqual(ids, [1, 2, 3])
  })

  test('runs a lazy thenable inside', async ({ assert }) => {
    const lazy = {
      then: (resolve: (id: number) => void) => resolve(TenantContext.id()),
    } as PromiseLike<number>
    assert.equal(await TenantContext.run(7, () => lazy), 7)
  })

  test('can be left', async ({ assert }) => {
    await TenantContext.run(7, async () => {
      assert.isNull(await TenantContext.exit(() => TenantContext.idOrNull()))
      assert.equal(TenantContext.id(), 7)
    })
  })

  test('accepts nothing but a positive integer', ({ assert }) => {
    for (const id of [0, -1, 1.5, Number.NaN, '7' as never, undefined as never]) {
      assert.throws(() => TenantContext.run(id, () => {}), /positive integer/)
    }
  })
})
