import { test } from '@japa/runner'
import { Secret } from 'otpauth'
import TotpFactor from '#identity/second_factor/models/totp_factor'
import { RenewRecoveryCodes } from '#identity/second_factor/recovery/actions/renew_recovery_codes'
import { UseRecoveryCode } from '#identity/second_factor/recovery/actions/use_recovery_code'
import { forgetConfirmations } from '#tests/helpers/forget_confirmations'
import { givenToken } from '#tests/functional/api/program'
import {
  codeOf,
  demandOf,
  givenTotp,
  Person,
  rowsOf,
  wrongCodeOf,
} from '#tests/functional/second_factor/support/person'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, PASSWORD } from '#tests/helpers/workspaces'

const PAGE = '/account/security/second-factor'

test.group('Setting up an authenticator app', () => {
  test('shows a secret until a code has confirmed it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await Person.signedIn(client, workspace, workspace.agent.email)
    await person.form('post', `${PAGE}/totp`)
    const { newTotp, hasTotp } = await person.props(PAGE)
    assert.isFalse(hasTotp)
    assert.lengthOf(Secret.fromBase32(newTotp.secret).bytes, 20)
    assert.include(newTotp.address, newTotp.secret)
    assert.match(newTotp.picture, /^<svg/)
    const [row] = await rowsOf(workspace, 'totp_factors')
    assert.notInclude(row.secret, newTotp.secret, 'encrypted at rest')

    const wrong = await person.json('put', `${PAGE}/totp`, { code: wrongCodeOf(newTotp.secret) })
    assert.equal(wrong.body().code, 'E_WRONG_CODE')
    await inWorkspace(workspace, () => workspace.agent.refresh())
    assert.isNull(workspace.agent.secondFactorAt)

    await person.form('put', `${PAGE}/totp`, { code: codeOf(newTotp.secret) })
    const after = await person.props(PAGE)
    assert.isTrue(after.hasTotp)
    assert.isNull(after.newTotp, 'not shown any more')
    assert.lengthOf(after.freshCodes, 10)
    const again = await person.json('post', `${PAGE}/totp`)
    assert.equal(again.body().code, 'E_TOTP_EXISTS')
  })

  test("a secret copied to another person's row does not open", async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    await givenTotp(workspace, workspace.otherAgent)
    await inWorkspace(workspace, async () => {
      const mine = await TotpFactor.findByOrFail('userId', workspace.agent.id)
      const theirs = await TotpFactor.findByOrFail('userId', workspace.otherAgent.id)
      await theirs.merge({ secret: mine.secret }).save()
      assert.throws(() => theirs.openSecret(), /cannot be read/)
    })
  })

  test('nothing about factors changes without a confirmation a moment ago', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenTotp(workspace, workspace.agent)
    const thief = await signInAs(client, workspace, workspace.agent)
    for (const [method, path] of [
      ['post', 'totp'],
      ['delete', 'totp'],
      ['post', 'challenges'],
      ['post', 'passkeys'],
      ['post', 'recovery-codes'],
    ] as const) {
      const response = await thief[method](`${PAGE}/${path}`).header('accept', 'application/json')
      assert.equal(response.body().code, 'E_CONFIRMATION_REQUIRED', path)
    }
    const asPage = await thief.delete(`${PAGE}/totp`)
    asPage.assertHeader('location', '/account/confirm')
    assert.lengthOf(await rowsOf(workspace, 'totp_factors'), 1)
  })
})

test.group('Recovery codes', () => {
  test('new ones make the old ones worthless and are told of', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { secret, recoveryCodes } = await givenTotp(workspace, workspace.agent)
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    await person.form('post', '/sign-in/second-factor', { code: codeOf(secret) })
    await person.page(PAGE)
    await person.form('post', `${PAGE}/recovery-codes`)
    const { freshCodes } = await person.props(PAGE)
    assert.lengthOf(freshCodes, 10)
    const events = await rowsOf(workspace, 'events')
    assert.isTrue(events.some(({ payload }) => payload.kind === 'recovery_codes_renewed'))

    const other = await Person.at(client, workspace.host)
    await other.signIn(workspace.agent.email)
    const old = await other.json('post', '/sign-in/second-factor', { code: recoveryCodes[0] })
    assert.equal(old.body().code, 'E_WRONG_CODE')
    const fresh = await other.json('post', '/sign-in/second-factor', { code: freshCodes[0] })
    fresh.assertStatus(302)
  })
})

test.group('New recovery codes', () => {
  test('stay until the person has kept them, whatever else is added', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const person = await Person.signedIn(client, workspace, workspace.agent.email)
    await person.form('post', `${PAGE}/totp`)
    const { newTotp } = await person.props(PAGE)
    await person.form('put', `${PAGE}/totp`, { code: codeOf(newTotp.secret) })
    const { freshCodes } = await person.props(PAGE)
    await person.addPasskey()
    const later = await person.props(PAGE)
    assert.deepEqual(later.freshCodes, freshCodes)

    await person.form('delete', `${PAGE}/fresh-codes`)
    const kept = await person.props(PAGE)
    assert.isNull(kept.freshCodes)
    assert.equal(kept.recoveryCodesLeft, 10)
  })

  test('leave out what does not work any more', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await Person.signedIn(client, workspace, workspace.agent.email)
    await person.addPasskey()
    const { freshCodes } = await person.props(PAGE)
    await inWorkspace(workspace, () =>
      new UseRecoveryCode().execute(workspace.agent.id, freshCodes[0])
    )
    const { freshCodes: left } = await person.props(PAGE)
    assert.deepEqual(left, freshCodes.slice(1))
    await inWorkspace(workspace, () => new RenewRecoveryCodes().execute(workspace.agent))
    const later = await person.props(PAGE)
    assert.isNull(later.freshCodes, 'renewed elsewhere')
  })

  test('are hidden from who finds the browser open an hour later', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await Person.signedIn(client, workspace, workspace.agent.email)
    await person.addPasskey()
    await forgetConfirmations(workspace.tenant.slug)
    const page = await person.page(PAGE)
    page.assertHeader('location', '/account/confirm')
    await person.form('post', '/account/confirm', { password: PASSWORD })
    const { freshCodes } = await person.props(PAGE)
    assert.lengthOf(freshCodes, 10)
  })
})

test.group('A role that needs a second factor', () => {
  test('reaches nothing before it has one', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const program = await givenToken(workspace, workspace.agent)
    await demandOf(workspace, ['agent'])
    const person = await Person.at(client, workspace.host)
    const response = await person.signIn(workspace.agent.email)
    response.assertHeader('location', '/agent/tickets')
    for (const path of [
      '/agent/tickets',
      '/account/profile',
      '/account/sessions',
      '/my/tickets',
      '/',
    ]) {
      const page = await person.page(path)
      page.assertHeader('location', PAGE)
      const asProgram = await person.json('get', path)
      asProgram.assertStatus(403)
      assert.equal(asProgram.body().code, 'E_SECOND_FACTOR_NEEDED')
    }
    const stream = await person.json('post', '/__transmit/subscribe', { channel: 'any' })
    stream.assertStatus(403)
    const byToken = await client
      .get('/api/v1/me')
      .header('host', `${workspace.host}:${process.env.PORT}`)
      .header('authorization', `Bearer ${program.value}`)
    byToken.assertStatus(403)
    assert.equal(byToken.body().code, 'E_SECOND_FACTOR_NEEDED')
    const props = await person.props(PAGE)
    assert.isTrue(props.isDemanded)
  })

  test('gets in once it has set one up, and to where it wanted', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await demandOf(workspace, ['agent'])
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    await person.page('/agent/tickets?view=mine')
    await person.page(PAGE)
    await person.form('post', `${PAGE}/totp`)
    const { newTotp } = await person.props(PAGE)
    await person.form('put', `${PAGE}/totp`, { code: codeOf(newTotp.secret) })
    const props = await person.props(PAGE)
    assert.equal(props.continueTo, '/agent/tickets?view=mine')
    const page = await person.page('/agent/tickets')
    page.assertStatus(200)
  })

  test('catches sessions that are open already, and nobody of another role', async ({ client }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    const admin = await signInAs(client, workspace, workspace.admin)
    await demandOf(workspace, ['agent'])
    const caught = await agent.get('/agent/tickets')
    caught.assertHeader('location', PAGE)
    const free = await admin.get('/agent/tickets')
    free.assertStatus(200)
    const out = await agent.post('/sign-out')
    out.assertHeader('location', '/sign-in')
  })

  test('keeps the last factor, and lets go of one of two', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await Person.signedIn(client, workspace, workspace.agent.email)
    await person.addPasskey()
    await givenTotp(workspace, workspace.agent)
    await demandOf(workspace, ['agent'])
    const [passkey] = await rowsOf(workspace, 'passkeys')
    const first = await person.json('delete', `${PAGE}/totp`)
    first.assertStatus(302)
    const last = await person.json('delete', `${PAGE}/passkeys/${passkey.id}`)
    assert.equal(last.body().code, 'E_LAST_FACTOR_NEEDED')
    assert.lengthOf(await rowsOf(workspace, 'passkeys'), 1)
  })
})
