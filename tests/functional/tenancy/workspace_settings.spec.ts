import { test } from '@japa/runner'
import { transaction } from '#foundation/database/transaction'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { TenantContext } from '#tenancy/tenant_context'
import { tenantRows } from '#tenancy/tenant_rows'
import { givenTenant } from '#tests/helpers/given_tenant'

test.group("A workspace's settings", () => {
  test('are the defaults until somebody decides', async ({ assert }) => {
    const { id } = await givenTenant()
    await TenantContext.run(id, async () => {
      const settings = await WorkspaceSettings.current()
      assert.isFalse(settings.$isPersisted)
      assert.equal(settings.signUpRule, 'anyone')
      assert.deepEqual(settings.allowedMailDomains, [])
      assert.deepEqual(settings.secondFactorRoles, [])
      assert.lengthOf(await tenantRows('workspace_settings'), 0)
    })
  })

  test('are kept, first and again', async ({ assert }) => {
    const { id } = await givenTenant()
    await TenantContext.run(id, async () => {
      const first = await WorkspaceSettings.current()
      await first.merge({ allowedMailDomains: ['acme.example'] }).save()
      const second = await WorkspaceSettings.current()
      await second.merge({ signUpRule: 'allowed_domains' }).save()
      const now = await WorkspaceSettings.current()
      assert.equal(now.signUpRule, 'allowed_domains')
      assert.deepEqual(now.allowedMailDomains, ['acme.example'])
    })
  })

  test('of two first decisions at once both are kept', async ({ assert }) => {
    const { id } = await givenTenant()
    await TenantContext.run(id, async () => {
      const [one, other] = await Promise.all([
        WorkspaceSettings.current(),
        WorkspaceSettings.current(),
      ])
      await Promise.all([
        one.merge({ signUpRule: 'invited' }).save(),
        other.merge({ secondFactorRoles: ['owner', 'admin'] }).save(),
      ])
      const now = await WorkspaceSettings.current()
      assert.equal(now.signUpRule, 'invited')
      assert.deepEqual(now.secondFactorRoles, ['owner', 'admin'])
    })
  })

  test('can be locked before there is a row, and roll back whole', async ({ assert }) => {
    const { id } = await givenTenant()
    await TenantContext.run(id, async () => {
      const failing = transaction(async (trx) => {
        const settings = await WorkspaceSettings.lock(trx)
        await settings.merge({ signUpRule: 'invited' }).save()
        throw new Error('Broken')
      })
      await assert.rejects(() => failing, 'Broken')
      const now = await WorkspaceSettings.current()
      assert.equal(now.signUpRule, 'anyone')
    })
  })

  test('are of one workspace alone', async ({ assert }) => {
    const [one, other] = await Promise.all([givenTenant(), givenTenant()])
    await TenantContext.run(one.id, async () => {
      const settings = await WorkspaceSettings.current()
      await settings.merge({ signUpRule: 'invited' }).save()
    })
    const theirs = await TenantContext.run(other.id, () => WorkspaceSettings.current())
    assert.equal(theirs.signUpRule, 'anyone')
  })
})
