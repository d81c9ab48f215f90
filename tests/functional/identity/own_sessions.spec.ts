import { test } from '@japa/runner'
import { tenantRows } from '#tenancy/tenant_rows'
import { givenApp, givenProgram, givenToken } from '#tests/functional/api/program'
import { browserOf, countSessions } from '#tests/functional/identity/support/browser'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, PASSWORD } from '#tests/helpers/workspaces'

test.group("One's own sessions", () => {
  test('are listed with where they came from, this one first', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await signInAs(client, workspace, workspace.agent)
    await signInAs(client, workspace, workspace.owner)
    const browser = await browserOf(client, workspace)
    await browser.post('/sign-in', { email: workspace.agent.email, password: PASSWORD })
    await inWorkspace(workspace, async () => {
      const agent =
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1'
      await tenantRows('sessions').whereNotNull('ip').update({ user_agent: agent })
    })
    const { sessions } = await browser.props('/account/sessions')
    assert.lengthOf(sessions, 2)
    assert.isTrue(sessions[0].isCurrent)
    assert.equal(sessions[0].device, 'Safari, iPhone')
    assert.match(sessions[0].ip, /127\.0\.0\.1|::1/)
    assert.isFalse(sessions[1].isCurrent)
  })

  test('end one by one or all others at once', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.agent)
    const others = [1, 2, 3].map(() => signInAs(client, workspace, workspace.agent))
    const [first] = await Promise.all(others)
    const page = await person.visit('/account/sessions')
    const { sessions } = page.body().props
    const ended = sessions.find((session: { isCurrent: boolean }) => !session.isCurrent)
    await person.delete(`/account/sessions/${ended.key}`)
    assert.equal(await countSessions(workspace), 3)

    await person.delete('/account/sessions')
    assert.equal(await countSessions(workspace), 1)
    const gone = await first!.get('/agent/tickets')
    gone.assertHeader('location', '/sign-in')
    const mine = await person.get('/account/sessions')
    mine.assertStatus(200)
  })

  test('end with the apps that are signed in, but not the tokens with a name', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.agent)
    const app = await givenApp(client, workspace, workspace.agent)
    const { value } = await givenToken(workspace, workspace.agent)
    const colleague = await givenApp(client, workspace, workspace.otherAgent)
    await person.delete('/account/sessions')
    const program = givenProgram(client, workspace)
    const statusOf = async (token: string) => {
      const response = await program.with(token).get('/api/v1/me')
      return response.status()
    }
    assert.equal(await statusOf(app.accessToken), 401)
    const refreshed = await program.post('/api/v1/auth/refresh', {
      refreshToken: app.refreshToken,
    })
    refreshed.assertStatus(401)
    assert.equal(await statusOf(value), 200)
    assert.equal(await statusOf(colleague.accessToken), 200)
  })

  test('of others are not found', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await signInAs(client, workspace, workspace.agent)
    const key = await inWorkspace(workspace, async () => {
      const row = await tenantRows<{ key: string }>('sessions').firstOrFail()
      return row.key
    })
    const owner = await signInAs(client, workspace, workspace.owner)
    for (const attempt of [key, 'x', '%00', `${key}'`]) {
      const response = await owner
        .delete(`/account/sessions/${attempt}`)
        .header('accept', 'application/json')
      response.assertStatus(404)
    }
    assert.equal(await countSessions(workspace), 2)
  })
})
