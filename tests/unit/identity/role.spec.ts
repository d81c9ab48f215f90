import { test } from '@japa/runner'
import { isStaffRole, permissionsOf, roles, type Role } from '#identity/models/role'

test.group('Roles', () => {
  test('let light agents read and write notes, no more', ({ assert }) => {
    assert.deepEqual([...permissionsOf('light_agent')], ['tickets.view', 'tickets.note'])
  })

  test('give customers no permission, as asking is enough for their own tickets', ({ assert }) => {
    assert.isEmpty(permissionsOf('customer'))
    assert.deepEqual(
      roles.filter((role) => !isStaffRole(role)),
      ['customer']
    )
  })

  test('reserve people and the workspace for those who run it', ({ assert }) => {
    for (const permission of ['people.manage', 'workspace.manage', 'security.manage'] as const) {
      const allowed = roles.filter((role) => permissionsOf(role).includes(permission))
      assert.deepEqual(allowed, ['owner', 'admin'])
    }
  })

  test('that nobody knows may nothing', ({ assert }) => {
    assert.isEmpty(permissionsOf('root' as Role))
    assert.isFalse(isStaffRole('root' as Role))
  })
})
