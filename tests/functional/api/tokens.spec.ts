import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import env from '#start/env'
import ApiToken from '#identity/api_tokens/models/api_token'
import { readToken } from '#identity/api_tokens/token_format'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { drainOutbox } from '#tests/helpers/outbox'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'
import { givenProgram, givenToken } from '#tests/functional/api/program'

test.group('Bearer tokens', () => {
  test('stand for their person, within their scopes', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { id, value } = await givenToken(workspace, workspace.agent, ['me:read', 'tickets:read'])
    const program = givenProgram(client, workspace, value)
    const me = await program.get('/api/v1/me')
    me.assertStatus(200)
    assert.containsSubset(me.body(), {
      id: workspace.agent.id,
      email: workspace.agent.email,
      role: 'agent',
      scopes: ['me:read', 'tickets:read'],
      permissions: ['tickets.view'],
      token: { id, name: 'Nightly report', kind: 'personal' },
      workspace: { slug: workspace.tenant.slug },
    })
    const tickets = await program.get('/api/v1/tickets')
    tickets.assertStatus(200)
    assert.isArray(tickets.body().data)
  })

  test('lack what they were not made for', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { value } = await givenToken(workspace, workspace.agent, ['me:read'])
    const response = await givenProgram(client, workspace, value).get('/api/v1/tickets')
    response.assertStatus(403)
    assert.equal(response.body().code, 'E_INSUFFICIENT_SCOPE')
    assert.include(response.header('content-type'), 'application/problem+json')
    assert.equal(
      response.header('www-authenticate'),
      `Bearer realm="${workspace.tenant.slug}", error="insufficient_scope", scope="tickets:read"`
    )
  })

  test('shrink with the role of their person', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { value } = await givenToken(workspace, workspace.agent)
    await inWorkspace(workspace, () => workspace.agent.merge({ role: 'customer' }).save())
    const program = givenProgram(client, workspace, value)
    const tickets = await program.get('/api/v1/tickets')
    tickets.assertStatus(403)
    const me = await program.get('/api/v1/me')
    assert.deepEqual(me.body().scopes, ['me:read'])
    assert.deepEqual(me.body().permissions, [])
  })

  test('let a policy see only what passes their scopes', async ({ assert }) => {
    const { agent } = await givenWorkspace()
    assert.isTrue(agent.can('tickets.reply'))
    agent.permissionsThrough = ['tickets.view', 'people.manage']
    assert.deepEqual([...agent.permissions], ['tickets.view'])
    assert.isFalse(agent.can('people.manage'), 'a scope gives nothing that the role has not')
  })

  test('need no CSRF token, while a session does', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { value } = await givenToken(workspace, workspace.agent)
    const program = givenProgram(client, workspace, value)
    const byToken = await program.post('/api/v1/auth/logout')
    assert.equal(byToken.body().code, 'E_INVALID_TOKEN', 'got as far as the controller')
    const agent = await signInAs(client, workspace, workspace.agent)
    const byCookie = await agent.post('/agent/tickets/1/following').header('x-csrf-token', 'forged')
    byCookie.assertStatus(302)
    const toApi = await agent.post('/api/v1/tickets').header('x-csrf-token', 'forged')
    assert.include([404, 419], toApi.status())
  })

  test('count alone, whatever session comes along', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    const session = await agent.get('/api/v1/tickets')
    session.assertStatus(200)
    const wrong = await agent.get('/api/v1/tickets').header('authorization', 'Bearer pbt_1_x')
    wrong.assertStatus(401)
    assert.equal(wrong.body().code, 'E_INVALID_TOKEN')
    const { value } = await givenToken(workspace, workspace.owner)
    const owner = await agent.get('/api/v1/me').header('authorization', `Bearer ${value}`)
    assert.equal(owner.body().id, workspace.owner.id)
  })

  test('get and set no cookies', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { value } = await givenToken(workspace, workspace.agent)
    const response = await givenProgram(client, workspace, value).get('/api/v1/me')
    assert.notProperty(response.headers(), 'set-cookie')
    assert.equal(response.header('cache-control'), 'no-store')
    assert.notProperty(response.headers(), 'access-control-allow-origin')
  })

  test('say how to get in: {$i}')
    .with([
      { authorization: undefined, error: '' },
      { authorization: 'Bearer', error: ', error="invalid_token"' },
      { authorization: 'Basic YTpi', error: ', error="invalid_token"' },
      { authorization: 'Bearer pbt_1_short', error: ', error="invalid_token"' },
      {
        authorization: `Bearer pbt_99999999_${'x'.repeat(49)}`,
        error: ', error="invalid_token"',
      },
    ])
    .run(async ({ client, assert }, { authorization, error }) => {
      const workspace = await givenWorkspace()
      const request = givenProgram(client, workspace).get('/api/v1/me')
      if (authorization) request.header('authorization', authorization)
      const response = await request
      response.assertStatus(401)
      assert.include(response.header('content-type'), 'application/problem+json')
      assert.equal(
        response.header('www-authenticate'),
        `Bearer realm="${workspace.tenant.slug}"${error}`
      )
    })

  test('of another kind, altered, expired or of nobody open nothing', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { id, value } = await givenToken(workspace, workspace.agent)
    const other = await givenToken(workspace, workspace.agent)
    const status = async (token: string) => {
      const response = await givenProgram(client, workspace, token).get('/api/v1/me')
      return response.status()
    }
    assert.equal(await status(value), 200)
    assert.equal(await status(value.replace(`_${id}_`, `_${other.id}_`)), 401)
    assert.equal(await status(value.slice(0, -1)), 401)
    assert.equal(await status(value.replace('pbt_', 'pba_')), 401)
    assert.equal(await status(value.toUpperCase()), 401)
    await inWorkspace(workspace, async () => {
      const token = await ApiToken.findOrFail(id)
      await token.merge({ expiresAt: DateTime.now().minus({ seconds: 1 }) }).save()
    })
    assert.equal(await status(value), 401, 'expired')
    assert.equal(await status(other.value), 200)
    await inWorkspace(workspace, () => workspace.agent.merge({ disabledAt: DateTime.now() }).save())
    assert.equal(await status(other.value), 401, 'deactivated')
  })

  test('are stored as hashes only', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { id, value } = await givenToken(workspace, workspace.agent)
    const row = await inWorkspace(workspace, () => ApiToken.findOrFail(id))
    assert.notInclude(JSON.stringify(row.$attributes), value.split('_')[2]!.slice(0, 20))
    assert.deepEqual(readToken(value), { kind: 'personal', id })
    assert.isNull(readToken(value.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))))
  })

  test('note when and from where they were used, once a minute', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { id, value } = await givenToken(workspace, workspace.agent)
    const program = givenProgram(client, workspace, value)
    await program.get('/api/v1/me')
    const used = await inWorkspace(workspace, () => ApiToken.findOrFail(id))
    assert.isNotNull(used.lastUsedAt)
    assert.isNotNull(used.lastUsedIp)
    await program.get('/api/v1/me')
    await inWorkspace(workspace, () => used.refresh())
    const again = await inWorkspace(workspace, () => ApiToken.findOrFail(id))
    assert.equal(+again.lastUsedAt!, +used.lastUsedAt!)
  })

  test('have an allowance and say what is left of it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { value } = await givenToken(workspace, workspace.agent)
    const response = await givenProgram(client, workspace, value).get('/api/v1/me')
    assert.equal(response.header('ratelimit-policy'), '"token";q=300;w=60')
    assert.match(response.header('ratelimit')!, /^"token";r=299;t=\d+$/)
  })

  test('are told to their person by mail when made', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenToken(workspace, workspace.agent)
    await drainOutbox(workspace.tenant)
    const mails = await new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), workspace.tenant.id).list()
    assert.isTrue(mails.some(({ subject }) => /token was made/i.test(subject)))
  })
})
