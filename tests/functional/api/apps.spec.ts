import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import env from '#start/env'
import { transaction } from '#foundation/database/transaction'
import { endAppsOf, endNamedTokensOf } from '#identity/api_tokens/end_tokens'
import RefreshToken from '#identity/api_tokens/models/refresh_token'
import TokenFamily from '#identity/api_tokens/models/token_family'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import { tenantRows } from '#tenancy/tenant_rows'
import { drainOutbox } from '#tests/helpers/outbox'
import {
  givenWorkspace,
  inWorkspace,
  PASSWORD,
  type TestWorkspace,
} from '#tests/helpers/workspaces'
import { givenApp, givenProgram, givenToken } from '#tests/functional/api/program'

const LOGIN = '/api/v1/auth/login'
const REFRESH = '/api/v1/auth/refresh'
const LOGOUT = '/api/v1/auth/logout'

/** As if every refresh token so far had been used this long ago. */
function lookBack(workspace: TestWorkspace, seconds: number) {
  return inWorkspace(workspace, () =>
    RefreshToken.query()
      .whereNotNull('used_at')
      .update({ usedAt: DateTime.now().minus({ seconds }).toJSDate() })
  )
}

test.group('Apps', () => {
  test('sign in by password and get a pair', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const response = await givenProgram(client, workspace).post(LOGIN, {
      email: workspace.agent.email,
      password: PASSWORD,
      clientName: "Agnes's phone",
    })
    response.assertStatus(200)
    const { accessToken, refreshToken, expiresIn, tokenType } = response.body()
    assert.match(accessToken, /^pba_\d+_[0-9A-Za-z]{49}$/)
    assert.match(refreshToken, /^pbr_\d+_[0-9A-Za-z]{49}$/)
    assert.equal(expiresIn, 900)
    assert.equal(tokenType, 'Bearer')
    assert.equal(response.header('cache-control'), 'no-store')
    assert.notProperty(response.headers(), 'set-cookie')
    const me = await givenProgram(client, workspace, accessToken).get('/api/v1/me')
    assert.equal(me.body().token.kind, 'app')
    assert.equal(me.body().token.name, "Agnes's phone")
    assert.include(me.body().permissions, 'tickets.reply')
  })

  test('of customers too, with what customers may', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { accessToken } = await givenApp(client, workspace, workspace.customer)
    const program = givenProgram(client, workspace, accessToken)
    const me = await program.get('/api/v1/me')
    assert.deepEqual(me.body().scopes, ['me:read'])
    const tickets = await program.get('/api/v1/tickets')
    tickets.assertStatus(403)
  })

  test('get no more than they ask for', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const response = await givenProgram(client, workspace).post(LOGIN, {
      email: workspace.agent.email,
      password: PASSWORD,
      clientName: 'Narrow',
      scopes: ['me:read'],
    })
    const { accessToken } = response.body()
    const tickets = await givenProgram(client, workspace, accessToken).get('/api/v1/tickets')
    tickets.assertStatus(403)
    assert.equal(tickets.body().code, 'E_INSUFFICIENT_SCOPE')
  })

  test('are refused with a wrong password, as pages are', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const program = givenProgram(client, workspace)
    const body = { email: workspace.agent.email, password: 'not the one', clientName: 'Guess' }
    const wrong = await program.post(LOGIN, body)
    wrong.assertStatus(422)
    assert.equal(wrong.body().code, 'E_INVALID_CREDENTIALS')
    const invalid = await program.post(LOGIN, { email: 'nobody' })
    invalid.assertStatus(422)
    assert.sameMembers(
      invalid.body().errors.map(({ field }: { field: string }) => field),
      ['email', 'password', 'clientName']
    )
    for (let i = 0; i < 7; i++) await program.post(LOGIN, body)
    const limited = await program.post(LOGIN, { ...body, password: PASSWORD })
    limited.assertStatus(429)
    assert.isAbove(Number(limited.header('retry-after')), 0)
  })

  test('change a refresh token for the next pair, once', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const first = await givenApp(client, workspace, workspace.agent)
    const program = givenProgram(client, workspace)
    const response = await program.post(REFRESH, { refreshToken: first.refreshToken })
    response.assertStatus(200)
    const second = response.body()
    assert.notEqual(second.refreshToken, first.refreshToken)
    for (const { accessToken } of [first, second]) {
      const me = await program.with(accessToken).get('/api/v1/me')
      me.assertStatus(200)
    }
    const next = await program.post(REFRESH, { refreshToken: second.refreshToken })
    next.assertStatus(200)
  })

  test('of two refreshes at once one gets the pair, and the app goes on', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { refreshToken } = await givenApp(client, workspace, workspace.agent)
    const program = givenProgram(client, workspace)
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => program.post(REFRESH, { refreshToken }))
    )
    const statuses = answers.map((answer) => answer.status()).sort()
    assert.deepEqual(statuses, [200, 409, 409, 409])
    const winner = answers.find((answer) => answer.status() === 200)!.body()
    const next = await program.post(REFRESH, { refreshToken: winner.refreshToken })
    next.assertStatus(200)
  })

  test('end with all their tokens when an old refresh token comes back', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const bystander = await givenApp(client, workspace, workspace.agent)
    const first = await givenApp(client, workspace, workspace.agent)
    const program = givenProgram(client, workspace)
    const thief = await program.post(REFRESH, { refreshToken: first.refreshToken })
    await lookBack(workspace, 60)

    const owner = await program.post(REFRESH, { refreshToken: first.refreshToken })
    owner.assertStatus(401)
    assert.equal(owner.body().code, 'E_INVALID_REFRESH_TOKEN')
    for (const { accessToken } of [first, thief.body()]) {
      const me = await program.with(accessToken).get('/api/v1/me')
      me.assertStatus(401)
    }
    const again = await program.post(REFRESH, { refreshToken: thief.body().refreshToken })
    again.assertStatus(401)

    const other = await program.with(bystander.accessToken).get('/api/v1/me')
    other.assertStatus(200)
    await inWorkspace(workspace, async () => {
      const events = await tenantRows('events').where('name', 'refresh_token.stolen')
      assert.lengthOf(events, 1)
    })
    await drainOutbox(workspace.tenant)
    const mails = await new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), workspace.tenant.id).list()
    assert.lengthOf(
      mails.filter(({ subject }) => subject.startsWith('We ended an app')),
      1
    )
  })

  test('refuse an access token or a stranger’s text as a refresh token', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { accessToken, refreshToken } = await givenApp(client, workspace, workspace.agent)
    const program = givenProgram(client, workspace)
    for (const wrong of [accessToken, `${refreshToken}x`, 'pbr_1_x', 'x']) {
      const response = await program.post(REFRESH, { refreshToken: wrong })
      response.assertStatus(401)
      assert.match(response.header('www-authenticate')!, /error="invalid_token"/)
    }
    const asAccess = await program.with(refreshToken).get('/api/v1/me')
    asAccess.assertStatus(401)
  })

  test('sign out by either token', async ({ client }) => {
    const workspace = await givenWorkspace()
    for (const by of ['access', 'refresh', 'used refresh'] as const) {
      const pair = await givenApp(client, workspace, workspace.agent)
      const program = givenProgram(client, workspace)
      if (by === 'used refresh') await program.post(REFRESH, { refreshToken: pair.refreshToken })
      const asked =
        by === 'access'
          ? program.with(pair.accessToken).post(LOGOUT)
          : program.post(LOGOUT, { refreshToken: pair.refreshToken })
      const response = await asked
      response.assertStatus(204)
      const me = await program.with(pair.accessToken).get('/api/v1/me')
      me.assertStatus(401)
      const refresh = await program.post(REFRESH, { refreshToken: pair.refreshToken })
      refresh.assertStatus(401)
    }
  })

  test('end with the password, while named tokens go on', async ({ client }) => {
    const workspace = await givenWorkspace()
    const { accessToken, refreshToken } = await givenApp(client, workspace, workspace.agent)
    const named = await givenToken(workspace, workspace.agent)
    const program = givenProgram(client, workspace)
    await inWorkspace(workspace, () => transaction((trx) => endAppsOf(workspace.agent.id, trx)))
    const gone = await program.with(accessToken).get('/api/v1/me')
    gone.assertStatus(401)
    const refresh = await program.post(REFRESH, { refreshToken })
    refresh.assertStatus(401)
    const stays = await program.with(named.value).get('/api/v1/me')
    stays.assertStatus(200)
    await inWorkspace(workspace, () =>
      transaction((trx) => endNamedTokensOf(workspace.agent.id, trx))
    )
    const ended = await program.with(named.value).get('/api/v1/me')
    ended.assertStatus(401)
  })

  test('do not come back while their person is deactivated', async ({ client }) => {
    const workspace = await givenWorkspace()
    const { refreshToken } = await givenApp(client, workspace, workspace.agent)
    await inWorkspace(workspace, () => workspace.agent.merge({ disabledAt: DateTime.now() }).save())
    const response = await givenProgram(client, workspace).post(REFRESH, { refreshToken })
    response.assertStatus(401)
  })

  test('that nobody used for a month are cleared away', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenApp(client, workspace, workspace.agent)
    await inWorkspace(workspace, () =>
      TokenFamily.query().update({ expiresAt: DateTime.now().minus({ days: 1 }).toJSDate() })
    )
    await givenApp(client, workspace, workspace.customer)
    const left = await inWorkspace(workspace, () => TokenFamily.all())
    assert.deepEqual(
      left.map(({ userId }) => userId),
      [workspace.customer.id]
    )
  })
})
