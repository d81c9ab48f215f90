import { test } from '@japa/runner'
import { tenantRows } from '#tenancy/tenant_rows'
import { signInAs } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

test.group('Copies', () => {
  test('are customers, known or new, once each', async ({ assert, client }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const path = `/agent/tickets/${ticket.number}`
    const add = async (email: string) => {
      const request = agent.post(`${path}/ccs`).header('accept', 'application/json')
      const response = await request.json({ email })
      return response.status()
    }
    assert.equal(await add('OtherCustomer@test.example'), 302)
    assert.equal(await add('othercustomer@test.example'), 302)
    assert.equal(await add('new.person@example.com'), 302)
    assert.equal(await add(workspace.customer.email), 302)
    assert.equal(await add(workspace.otherAgent.email), 422)
    assert.equal(await add(`support+x@${workspace.tenant.slug}.localhost`), 422)
    assert.equal(await add('no address'), 422)
    const page = await agent.visit(path)
    const { ccs, timeline } = page.body().props
    const emails = ccs.map(({ email }: { email: string }) => email)
    assert.sameMembers(emails, ['othercustomer@test.example', 'new.person@example.com'])
    const added = timeline.filter(({ name }: { name: string }) => name === 'cc.added')
    assert.lengthOf(added, 2)
    await inWorkspace(workspace, async () => {
      const user = await tenantRows<{ email_verified_at: Date | null; role: string }>('users')
        .where('email', 'new.person@example.com')
        .firstOrFail()
      assert.isNull(user.email_verified_at)
      assert.equal(user.role, 'customer')
    })

    await agent.delete(`${path}/ccs/${workspace.otherCustomer.id}`)
    const after = await agent.visit(path)
    assert.lengthOf(after.body().props.ccs, 1)
  })

  test('are not for light agents and customers to change', async ({ assert, client }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    for (const user of [workspace.lightAgent, workspace.customer]) {
      const visitor = await signInAs(client, workspace, user)
      const response = await visitor
        .post(`/agent/tickets/${ticket.number}/ccs`)
        .header('accept', 'application/json')
        .json({ email: 'eve@example.com' })
      assert.equal(response.status(), 403)
    }
  })
})
