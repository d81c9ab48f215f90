import { test } from '@japa/runner'
import hash from '@adonisjs/core/services/hash'
import { transaction } from '#foundation/database/transaction'
import { CreateUser } from '#identity/actions/create_user'
import { FindOrCreateCustomer } from '#identity/actions/find_or_create_customer'
import User from '#identity/models/user'
import { tenantRows } from '#tenancy/tenant_rows'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

test.group('People', () => {
  test('are added with a hashed password and an event', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const input = { email: ' Nina@Test.Example', name: 'Nina', role: 'agent', password: 'secret' }
      const user = await new CreateUser().execute(input as never, workspace.owner)
      assert.equal(user.email, 'nina@test.example')
      assert.isTrue(await hash.verify(user.password!, 'secret'))
      const events = await tenantRows<any>('events').where('name', 'user.created')
      assert.deepInclude(events[0], { actor_id: workspace.owner.id })
      assert.deepEqual(events[0].payload, { userId: user.id, role: 'agent' })
    })
  })

  test('are refused a second time', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const again = { email: 'AGENT@test.example', name: 'Again', role: 'owner' as const }
      await assert.rejects(
        () => new CreateUser().execute(again),
        'Somebody with this email is already here'
      )
    })
  })

  test('who write in for the first time are made once, however many requests arrive', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const writer = { email: 'New@Test.Example', name: 'New', locale: 'en' }
    const users = await inWorkspace(workspace, () =>
      Promise.all(
        Array.from({ length: 5 }, () =>
          transaction((trx) => new FindOrCreateCustomer().execute(writer, trx))
        )
      )
    )
    assert.lengthOf(new Set(users.map(({ id }) => id)), 1)
    assert.equal(users[0]!.role, 'customer')
    await inWorkspace(workspace, async () => {
      assert.lengthOf(await tenantRows('events').where('name', 'user.created'), 1)
    })
  })

  test('who are known stay what they are', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const writer = { email: 'admin@test.example', name: 'Mallory', locale: 'ru' }
    const user = await inWorkspace(workspace, () =>
      transaction((trx) => new FindOrCreateCustomer().execute(writer, trx))
    )
    assert.equal(user.role, 'admin')
    assert.equal(user.name, workspace.admin.name)
  })

  test('of two workspaces may share an address', async ({ assert }) => {
    const [acme, vektor] = [await givenWorkspace(), await givenWorkspace()]
    assert.notEqual(acme.agent.id, vektor.agent.id)
    const found = await inWorkspace(vektor, () => User.findBy('email', acme.agent.email))
    assert.equal(found!.id, vektor.agent.id)
  })
})
