import { test } from '@japa/runner'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace } from '#tests/helpers/workspaces'

test.group('A page of an earlier build', () => {
  test('is told to reload, and messages wait for that', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    await agent.put('/account/profile').json({ name: 'Agnes', locale: 'en', timeZone: 'UTC' })

    const outdated = await agent
      .get('/account/profile')
      .header('x-inertia', 'true')
      .header('x-inertia-version', 'of an earlier build')
    outdated.assertStatus(409)
    outdated.assertHeader('x-inertia-location', '/account/profile')

    const reloaded = await agent
      .get('/account/profile')
      .header('x-inertia', 'true')
      .header('x-inertia-version', outdated.header('x-inertia-version')!)
    assert.isString(reloaded.body().props.flash.success)
    const next = await agent.visit('/account/profile')
    assert.isUndefined(next.body().props.flash.success)
  })
})
