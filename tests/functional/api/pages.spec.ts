import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import ApiToken from '#identity/api_tokens/models/api_token'
import TokenFamily from '#identity/api_tokens/models/token_family'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { signInAs, type Visitor } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import { givenApp, givenProgram, givenToken } from '#tests/functional/api/program'

const form = { name: 'Nightly report', scopes: ['me:read', 'tickets:read'], expires: '90' }

function make(visitor: Visitor, input: object = {}) {
  return visitor
    .post('/account/tokens')
    .header('accept', 'application/json')
    .header('x-inertia', 'true')
    .json({ ...form, ...input })
}

function tokensOf(workspace: TestWorkspace) {
  return inWorkspace(workspace, () => ApiToken.query().whereNull('family_id'))
}

test.group('The page of tokens', () => {
  test('makes a token and shows it once', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent, { isConfirmed: true })
    const made = await make(agent)
    made.assertStatus(200)
    const { value } = made.body().props.created
    assert.match(value, /^pbt_/)
    const me = await givenProgram(client, workspace, value).get('/api/v1/me')
    me.assertStatus(200)
    const page = await agent.visit('/account/tokens')
    assert.notInclude(page.text(), value.slice(-30))
    const [shown] = page.body().props.tokens
    assert.containsSubset(shown, { name: form.name, scopes: form.scopes, isExpired: false })
    const days = DateTime.fromISO(shown.expiresAt).diffNow('days').days
    assert.closeTo(days, 90, 0.1)
  })

  test('asks first that it is the person', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    const page = await agent.get('/account/tokens/create')
    page.assertHeader('location', '/account/confirm')
    const refused = await make(agent)
    refused.assertStatus(403)
    assert.equal(refused.body().code, 'E_CONFIRMATION_REQUIRED')
    assert.isEmpty(await tokensOf(workspace))
  })

  test('offers and gives no more than the role', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent, { isConfirmed: true })
    const page = await agent.visit('/account/tokens/create')
    assert.deepEqual(page.body().props.scopes, ['me:read', 'tickets:read', 'tickets:write'])
    const refused = await make(agent, { scopes: ['people:write'] })
    refused.assertStatus(422)
    assert.equal(refused.body().code, 'E_SCOPE_NOT_YOURS')
    assert.isEmpty(await tokensOf(workspace))
  })

  test('takes a day within a year, and none only where that is allowed', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent, { isConfirmed: true })
    const day = (days: number) => DateTime.now().plus({ days }).toISODate()
    for (const [expires, expiresOn] of [
      ['never', null],
      ['date', day(-2)],
      ['date', day(400)],
      ['date', '2026-02-31'],
    ]) {
      const refused = await make(agent, { expires, expiresOn })
      assert.equal(refused.status(), 422, `${expires} ${expiresOn}`)
    }
    const missing = await make(agent, { expires: 'date' })
    missing.assertStatus(422)
    const dated = await make(agent, { expires: 'date', expiresOn: day(10) })
    dated.assertStatus(200)

    await inWorkspace(workspace, async () => {
      const settings = await WorkspaceSettings.current()
      await settings.merge({ allowsEndlessTokens: true }).save()
    })
    const endless = await make(agent, { expires: 'never' })
    endless.assertStatus(200)
    assert.isNull(endless.body().props.tokens[0].expiresAt)
  })

  test('revokes own tokens and apps only', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { id, value } = await givenToken(workspace, workspace.agent)
    const { accessToken } = await givenApp(client, workspace, workspace.agent)
    const family = await inWorkspace(workspace, () =>
      TokenFamily.findByOrFail('user_id', workspace.agent.id)
    )
    const paths = [`/account/tokens/${id}`, `/account/apps/${family.id}`]
    const stranger = await signInAs(client, workspace, workspace.otherAgent)
    for (const path of [...paths, '/account/tokens/x', '/account/apps/99999999999999999999']) {
      const refused = await stranger.delete(path)
      refused.assertStatus(404)
    }
    const agent = await signInAs(client, workspace, workspace.agent)
    for (const path of paths) {
      const done = await agent.delete(path)
      done.assertStatus(302)
    }
    const program = givenProgram(client, workspace)
    for (const ended of [value, accessToken]) {
      const me = await program.with(ended).get('/api/v1/me')
      me.assertStatus(401)
    }
    assert.isEmpty(await tokensOf(workspace))
  })

  test('is for staff; customers end their apps elsewhere', async ({ client }) => {
    const workspace = await givenWorkspace()
    await givenApp(client, workspace, workspace.customer)
    const family = await inWorkspace(workspace, () =>
      TokenFamily.findByOrFail('user_id', workspace.customer.id)
    )
    const customer = await signInAs(client, workspace, workspace.customer, { isConfirmed: true })
    const page = await customer.get('/account/tokens')
    page.assertStatus(403)
    const made = await make(customer)
    made.assertStatus(403)
    const ended = await customer.delete(`/account/apps/${family.id}`)
    ended.assertStatus(302)
  })
})

test.group("The page of everybody's tokens", () => {
  test('shows and revokes what people of the workspace have', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { id } = await givenToken(workspace, workspace.agent)
    await givenApp(client, workspace, workspace.agent)
    await givenApp(client, workspace, workspace.customer)
    const admin = await signInAs(client, workspace, workspace.admin)
    const page = await admin.visit('/agent/settings/tokens')
    const { tokens, apps } = page.body().props
    assert.equal(tokens[0].person.name, workspace.agent.name)
    assert.deepEqual(
      apps.map(({ person }: { person: { id: number } }) => person.id),
      [workspace.agent.id],
      "customers' apps are their own affair"
    )
    const revoked = await admin.delete(`/agent/settings/tokens/${id}`)
    revoked.assertStatus(302)
    const ended = await admin.delete(`/agent/settings/apps/${apps[0].id}`)
    ended.assertStatus(302)
    assert.isEmpty(await tokensOf(workspace))
  })

  test('is for who looks after safety, and takes nothing from people above', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { id } = await givenToken(workspace, workspace.owner)
    const agent = await signInAs(client, workspace, workspace.agent)
    const page = await agent.get('/agent/settings/tokens')
    page.assertStatus(403)
    const rules = await agent
      .put('/agent/settings/tokens/rules')
      .json({ allowsEndlessTokens: true })
    rules.assertStatus(403)
    for (const person of [workspace.agent, workspace.admin]) {
      const visitor = await signInAs(client, workspace, person)
      const refused = await visitor.delete(`/agent/settings/tokens/${id}`)
      refused.assertStatus(403)
    }
    assert.lengthOf(await tokensOf(workspace), 1)
  })

  test('decides whether tokens must end', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    const saved = await owner
      .put('/agent/settings/tokens/rules')
      .json({ allowsEndlessTokens: true })
    saved.assertStatus(302)
    const page = await owner.visit('/agent/settings/tokens')
    assert.isTrue(page.body().props.allowsEndlessTokens)
  })
})
