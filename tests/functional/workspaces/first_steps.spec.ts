import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { signInAs } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

test.group('First steps', () => {
  test('tick themselves off by what is there', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    const confirm = (emailVerifiedAt: DateTime | null) =>
      inWorkspace(workspace, () => workspace.owner.merge({ emailVerifiedAt }).save())
    await confirm(null)
    const stepsDone = async () => {
      const page = await owner.visit('/agent/welcome')
      const { steps } = page.body().props as { steps: { key: string; isDone: boolean }[] }
      return steps.filter(({ isDone }) => isDone).map(({ key }) => key)
    }
    assert.deepEqual(await stepsDone(), ['colleagues'])
    await confirm(DateTime.now())
    await givenTicket(workspace)
    const portal = await owner.post('/agent/welcome/portal-visit')
    assert.equal(portal.header('location'), '/')
    assert.deepEqual(await stepsDone(), ['email', 'colleagues', 'portal', 'request'])
    const dismissed = await owner.delete('/agent/welcome')
    assert.equal(dismissed.header('location'), '/agent/tickets')
  })

  test('are for who manages the workspace', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    for (const user of [workspace.agent, workspace.lightAgent, workspace.customer]) {
      const visitor = await signInAs(client, workspace, user)
      const page = await visitor.get('/agent/welcome')
      assert.equal(page.status(), 403)
      const answer = await visitor
        .post('/agent/welcome/portal-visit')
        .header('accept', 'application/json')
      assert.equal(answer.status(), 403)
    }
  })
})
