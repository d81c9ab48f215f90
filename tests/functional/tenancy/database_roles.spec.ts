import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { checkDatabaseRoles } from '#tenancy/check_database_roles'
import { syncTenancyKey } from '#tenancy/sync_tenancy_key'
import { whyUnsafe } from '#tenancy/check_database_roles'

const SAFE = {
  role: 'patchbay_app',
  isSuperuser: false,
  bypassesRls: false,
  ownsTables: false,
  canBecomeOwner: false,
}

test.group('Database roles', () => {
  test('of this installation are safe', async ({ assert }) => {
    await assert.doesNotReject(() => checkDatabaseRoles())
  })

  test('that row-level security does not bind are refused', ({ assert }) => {
    assert.isNull(whyUnsafe(SAFE))
    assert.equal(whyUnsafe({ ...SAFE, isSuperuser: true }), 'is a superuser')
    assert.equal(whyUnsafe({ ...SAFE, bypassesRls: true }), 'has BYPASSRLS')
    assert.equal(whyUnsafe({ ...SAFE, ownsTables: true }), 'owns the tables')
    assert.match(whyUnsafe({ ...SAFE, canBecomeOwner: true })!, /member of the role that owns/)
  })

  test('the owner itself would be refused', async ({ assert }) => {
    await assert.rejects(
      () => checkDatabaseRoles(['owner']),
      /"patchbay_owner", which owns the tables/
    )
  })
})

test.group('Tenancy key', () => {
  test('stays one row however often it is given', async ({ assert }) => {
    await syncTenancyKey()
    await syncTenancyKey()
    assert.lengthOf(await db.connection('owner').from('tenancy_keys'), 1)
  })
})
