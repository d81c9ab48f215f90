import { test } from '@japa/runner'
import hash from '@adonisjs/core/services/hash'
import { DateTime } from 'luxon'
import ApiToken from '#identity/api_tokens/models/api_token'
import User from '#identity/models/user'
import { browserOf, countSessions } from '#tests/functional/identity/support/browser'
import { countLinks, newestLink } from '#tests/functional/identity/support/links'
import { mailsOf } from '#tests/functional/identity/support/mails'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import {
  givenWorkspace,
  inWorkspace,
  PASSWORD,
  type TestWorkspace,
} from '#tests/helpers/workspaces'

const NEW = 'correct horse and battery'

async function hasPassword(workspace: TestWorkspace, user: User, password: string) {
  const fresh = await inWorkspace(workspace, () => User.findOrFail(user.id))
  return fresh.password !== null && hash.verify(fresh.password, password)
}

test.group('Password reset', () => {
  test('sets a password, ends all sessions and tokens, and says so by mail', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { agent } = workspace
    const thief = await signInAs(client, workspace, agent)
    await signInAs(client, workspace, workspace.customer)
    const browser = await browserOf(client, workspace)
    const asked = await browser.post('/password/reset', { email: agent.email })
    asked.assertHeader('location', '/mailed')
    const { path } = await newestLink(workspace, 'password_reset')
    const page = await browser.props(path)
    assert.equal(page.email, agent.email)
    const done = await browser.post(path, { password: NEW })
    done.assertHeader('location', '/agent/tickets')

    assert.isTrue(await hasPassword(workspace, agent, NEW))
    const refused = await thief.get('/agent/tickets')
    refused.assertHeader('location', '/sign-in')
    assert.equal(await countSessions(workspace), 2, "the customer's and the new one")
    const tokens = await inWorkspace(workspace, () => ApiToken.query().where('user_id', agent.id))
    assert.isEmpty(tokens)
    const mails = await mailsOf(workspace)
    const [notice] = mails.filter(({ subject }) => subject.includes('was changed'))
    assert.equal(notice!.to, agent.email)
    const again = await browser.post(path, { password: 'another long one' })
    again.assertStatus(302)
    assert.isTrue(await hasPassword(workspace, agent, NEW), 'a link works once')
  })

  test('gives a first password to somebody who has none', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { customer } = workspace
    await inWorkspace(workspace, () => customer.merge({ password: null }).save())
    const guest = await asGuest(client, workspace)
    await guest.post('/password/reset').form({ email: customer.email })
    const { path } = await newestLink(workspace, 'password_reset')
    const done = await guest.post(path).form({ password: NEW })
    done.assertHeader('location', '/')
    assert.isTrue(await hasPassword(workspace, customer, NEW))
  })

  test('mails nothing to strangers and to whom is disabled, and answers the same', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { admin } = workspace
    await inWorkspace(workspace, () => admin.merge({ disabledAt: DateTime.now() }).save())
    for (const email of ['nobody@test.example', admin.email]) {
      const guest = await asGuest(client, workspace)
      const answer = await guest.post('/password/reset').form({ email })
      answer.assertHeader('location', '/mailed')
    }
    assert.isEmpty(await mailsOf(workspace))
    assert.equal(await countLinks(workspace, 'password_reset'), 2, 'the same work for both')
    const guest = await asGuest(client, workspace)
    const { path } = await newestLink(workspace, 'password_reset')
    const refused = await guest
      .post(path)
      .header('accept', 'application/json')
      .json({ password: NEW })
    refused.assertStatus(410)
  })

  test('refuses a weak password with a reason and keeps the link', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    await guest.post('/password/reset').form({ email: 'agent@test.example' })
    const { path } = await newestLink(workspace, 'password_reset')
    for (const [password, code] of [
      ['short', 'E_PASSWORD_TOO_SHORT'],
      ['Password1234!', 'E_PASSWORD_TOO_COMMON'],
      ['agent@test.example1', 'E_PASSWORD_PERSONAL'],
    ]) {
      const refused = await guest.post(path).header('accept', 'application/json').json({ password })
      refused.assertStatus(422)
      assert.equal(refused.body().code, code)
    }
    const done = await guest.post(path).form({ password: NEW })
    done.assertHeader('location', '/agent/tickets')
  })

  test('is worth nothing after the address has changed', async ({ client }) => {
    const workspace = await givenWorkspace()
    const { customer } = workspace
    const guest = await asGuest(client, workspace)
    await guest.post('/password/reset').form({ email: customer.email })
    const { path } = await newestLink(workspace, 'password_reset')
    await inWorkspace(workspace, () => customer.merge({ email: 'moved@test.example' }).save())
    const refused = await guest
      .post(path)
      .header('accept', 'application/json')
      .json({ password: NEW })
    refused.assertStatus(410)
  })
})

test.group('Changing the password', () => {
  test('takes the current one, and ends other sessions only', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.agent)
    const other = await signInAs(client, workspace, workspace.agent)
    const wrong = await person
      .put('/account/password')
      .header('accept', 'application/json')
      .json({ password: 'not the one', newPassword: NEW })
    wrong.assertStatus(422)
    assert.equal(wrong.body().code, 'E_WRONG_PASSWORD')
    const weak = await person
      .put('/account/password')
      .header('accept', 'application/json')
      .json({ password: PASSWORD, newPassword: '1234567890' })
    weak.assertStatus(422)

    const done = await person
      .put('/account/password')
      .form({ password: PASSWORD, newPassword: NEW })
    done.assertHeader('location', '/account/security')
    assert.isTrue(await hasPassword(workspace, workspace.agent, NEW))
    const mine = await person.get('/account/security')
    mine.assertStatus(200)
    const theirs = await other.get('/account/security')
    theirs.assertHeader('location', '/sign-in')
  })

  test('sets a first one for who has just confirmed, and only where there is none', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { customer, otherCustomer } = workspace
    await inWorkspace(workspace, () => customer.merge({ password: null }).save())
    const stale = await signInAs(client, workspace, customer)
    const asked = await stale.post('/account/password').form({ newPassword: NEW })
    asked.assertHeader('location', '/account/confirm')
    const asProgram = await stale
      .post('/account/password')
      .header('accept', 'application/json')
      .json({ newPassword: NEW })
    asProgram.assertStatus(403)
    assert.equal(asProgram.body().code, 'E_CONFIRMATION_REQUIRED')

    const fresh = await signInAs(client, workspace, customer, { isConfirmed: true })
    await fresh.post('/account/password').form({ newPassword: NEW })
    assert.isTrue(await hasPassword(workspace, customer, NEW))

    const other = await signInAs(client, workspace, otherCustomer, { isConfirmed: true })
    const refused = await other
      .post('/account/password')
      .header('accept', 'application/json')
      .json({ newPassword: NEW })
    refused.assertStatus(409)
    assert.isTrue(await hasPassword(workspace, otherCustomer, PASSWORD))
  })
})
