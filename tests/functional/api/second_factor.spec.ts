import { Secret, TOTP } from 'otpauth'
import { test } from '@japa/runner'
import type User from '#identity/models/user'
import TotpFactor from '#identity/second_factor/models/totp_factor'
import { ConfirmTotp } from '#identity/second_factor/totp/actions/confirm_totp'
import { StartTotp } from '#identity/second_factor/totp/actions/start_totp'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import {
  givenWorkspace,
  inWorkspace,
  PASSWORD,
  type TestWorkspace,
} from '#tests/helpers/workspaces'
import { givenProgram, givenToken } from '#tests/functional/api/program'

const LOGIN = '/api/v1/auth/login'

/** Sets an authenticator app up with an earlier code, so that the present one is still unused. */
function givenTotp(workspace: TestWorkspace, user: User) {
  return inWorkspace(workspace, async () => {
    await new StartTotp().execute(user)
    const factor = await TotpFactor.findByOrFail('user_id', user.id)
    const totp = new TOTP({ secret: Secret.fromBase32(factor.openSecret()) })
    const earlier = totp.generate({ timestamp: Date.now() - 30_000 })
    const recoveryCodes = (await new ConfirmTotp().execute(user, earlier))!
    return { recoveryCodes, code: () => totp.generate() }
  })
}

test.group('Apps and second factors', () => {
  test('need a code, of the app or of the recovery list', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { code, recoveryCodes } = await givenTotp(workspace, workspace.agent)
    const program = givenProgram(client, workspace)
    const body = { email: workspace.agent.email, password: PASSWORD, clientName: 'Careful' }

    const without = await program.post(LOGIN, body)
    without.assertStatus(401)
    assert.equal(without.body().code, 'E_SECOND_FACTOR_REQUIRED')
    assert.equal(without.header('www-authenticate'), `Bearer realm="${workspace.tenant.slug}"`)
    const wrong = await program.post(LOGIN, { ...body, code: '000000' })
    wrong.assertStatus(422)
    assert.equal(wrong.body().code, 'E_WRONG_CODE')

    const right = code()
    const signedIn = await program.post(LOGIN, { ...body, code: right })
    signedIn.assertStatus(200)
    const replayed = await program.post(LOGIN, { ...body, code: right })
    replayed.assertStatus(422)
    const recovered = await program.post(LOGIN, { ...body, code: recoveryCodes[0] })
    recovered.assertStatus(200)
  })

  test('say nothing of a second factor to who does not know the password', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    const body = { email: workspace.agent.email, password: 'wrong', clientName: 'Guess' }
    const response = await givenProgram(client, workspace).post(LOGIN, { ...body, code: '000000' })
    assert.equal(response.body().code, 'E_INVALID_CREDENTIALS')
  })

  test('are limited in guessing codes', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { code } = await givenTotp(workspace, workspace.agent)
    const program = givenProgram(client, workspace)
    const body = { email: workspace.agent.email, password: PASSWORD, clientName: 'Guess' }
    for (let i = 0; i < 8; i++) {
      const wrong = await program.post(LOGIN, { ...body, code: String(i).padStart(6, '0') })
      wrong.assertStatus(422)
    }
    const limited = await program.post(LOGIN, { ...body, code: code() })
    assert.equal(limited.status(), 429)
  })

  test('wait while somebody still has to set one up, and so do tokens', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { value } = await givenToken(workspace, workspace.agent)
    await inWorkspace(workspace, async () => {
      const settings = await WorkspaceSettings.current()
      await settings.merge({ secondFactorRoles: ['agent'] }).save()
    })
    const program = givenProgram(client, workspace)
    const body = { email: workspace.agent.email, password: PASSWORD, clientName: 'Early' }
    for (const refused of [
      await program.post(LOGIN, body),
      await program.with(value).get('/api/v1/me'),
      await program.with(value).get('/api/v1/tickets'),
    ]) {
      refused.assertStatus(403)
      assert.equal(refused.body().code, 'E_SECOND_FACTOR_NEEDED')
    }
    await givenTotp(workspace, workspace.agent)
    const me = await program.with(value).get('/api/v1/me')
    me.assertStatus(200)
  })
})
