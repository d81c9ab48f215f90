import { test } from '@japa/runner'
import env from '#start/env'
import User from '#identity/models/user'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, PASSWORD } from '#tests/helpers/workspaces'
import { browserOf, countSessions } from '#tests/functional/identity/support/browser'

test.group('Signing in', () => {
  test('shows the page', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const response = await guest.visit('/sign-in')
    response.assertStatus(200)
    const { component, props } = response.body()
    assert.equal(component, 'auth/sign_in')
    assert.isNull(props.demoAccounts)
    assert.isNull(props.user)
    assert.equal(props.workspace.slug, workspace.tenant.slug)
  })

  test('takes staff to their tickets and customers to the portal', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    for (const [email, path] of [
      ['agent@test.example', '/agent/tickets'],
      [' Customer@TEST.example ', '/'],
    ]) {
      const browser = await browserOf(client, workspace)
      const response = await browser.post('/sign-in', { email, password: PASSWORD })
      response.assertStatus(302)
      response.assertHeader('location', path!)
      const again = await browser.page('/sign-in')
      assert.equal(again.status(), 302, 'signed in already')
    }
  })

  test('answers the same to a wrong password, an unknown address, a disabled person and one without a password', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      await workspace.admin.merge({ disabledAt: workspace.admin.createdAt }).save()
      await workspace.otherCustomer.merge({ password: null }).save()
    })
    const answers = []
    for (const email of [
      'agent@test.example',
      'nobody@test.example',
      'admin@test.example',
      'othercustomer@test.example',
    ]) {
      const password = email.startsWith('agent') ? 'wrong' : PASSWORD
      const guest = await asGuest(client, workspace)
      const response = await guest
        .post('/sign-in')
        .header('accept', 'application/json')
        .json({ email, password })
      answers.push({ status: response.status(), body: response.body() })
    }
    assert.lengthOf(new Set(answers.map((answer) => JSON.stringify(answer))), 1)
    assert.equal(answers[0]!.status, 422)
    assert.equal(answers[0]!.body.code, 'E_INVALID_CREDENTIALS')
    assert.equal(await countSessions(workspace), 0)
  })

  test('says at the form what is wrong, in the language of who asks', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace({ locale: 'ru' })
    const browser = await browserOf(client, workspace)
    const refused = await browser.post('/sign-in', { email: 'agent@test.example', password: 'x' })
    refused.assertStatus(302)
    assert.match(refused.header('location')!, /\/sign-in$/)
    const { errors } = await browser.props('/sign-in')
    assert.equal(errors.email, 'Неверная почта или пароль. Проверьте и попробуйте ещё раз.')
    const next = await browser.props('/sign-in')
    assert.notProperty(next.errors, 'email')
  })

  test('refuses input that is no form', async ({ client }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    for (const body of [
      {},
      { email: ['a@test.example'], password: { $ne: null } },
      { email: 'not an address', password: 'x' },
      { email: 'agent@test.example', password: 'x'.repeat(600) },
      { email: 'agent@test.example\u0000', password: 'x' },
    ]) {
      const response = await guest.post('/sign-in').header('accept', 'application/json').json(body)
      response.assertStatus(422)
      response.assertHeader('content-type', 'application/problem+json')
    }
    const broken = await guest
      .post('/sign-in')
      .header('accept', 'application/json')
      .type('application/json')
      .json('{"email":' as never)
    broken.assertStatus(400)
    broken.assertHeader('content-type', 'application/problem+json')
    const unzipped = await guest
      .post('/sign-in')
      .header('accept', 'application/json')
      .header('content-encoding', 'gzip')
      .json({ email: 'agent@test.example' })
    unzipped.assertStatus(400)
  })

  test('refuses a form without a CSRF token and changes nothing', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const response = await guest
      .post('/sign-in')
      .header('x-csrf-token', 'forged')
      .form({ email: 'agent@test.example', password: PASSWORD })
    response.assertStatus(302)
    assert.equal(await countSessions(workspace), 0)
  })

  test('tells a program about a missing CSRF token with a problem', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const response = await guest
      .post('/sign-in')
      .header('accept', 'application/json')
      .header('x-csrf-token', 'forged')
      .json({ email: 'agent@test.example', password: PASSWORD })
    response.assertStatus(403)
    assert.equal(response.body().code, 'E_BAD_CSRF_TOKEN')
    assert.equal(await countSessions(workspace), 0)
  })

  test('offers people to try only in a demo', async ({ client, assert, cleanup }) => {
    const workspace = await givenWorkspace()
    env.set('PATCHBAY_DEMO', true)
    cleanup(() => env.set('PATCHBAY_DEMO', false))
    const guest = await asGuest(client, workspace)
    const response = await guest.visit('/sign-in')
    const { demoAccounts } = response.body().props
    assert.lengthOf(demoAccounts, 5)
    assert.deepEqual(demoAccounts[0], {
      email: 'agent@test.example',
      name: workspace.agent.name,
      role: 'agent',
    })
  })

  test('comes back to the page that was asked for', async ({ client }) => {
    const workspace = await givenWorkspace()
    const browser = await browserOf(client, workspace)
    const asked = await browser.page('/agent/tickets?view=mine')
    asked.assertStatus(302)
    asked.assertHeader('location', '/sign-in')
    const response = await browser.post('/sign-in', {
      email: 'agent@test.example',
      password: PASSWORD,
    })
    response.assertHeader('location', '/agent/tickets?view=mine')
  })

  test('never leads a customer to a page of the staff', async ({ client }) => {
    const workspace = await givenWorkspace()
    const browser = await browserOf(client, workspace)
    await browser.page('/agent/tickets')
    const response = await browser.post('/sign-in', {
      email: 'customer@test.example',
      password: PASSWORD,
    })
    response.assertHeader('location', '/')
  })

  test('never leads to another host', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    for (const path of ['//evil.example/agent/tickets', '/\\evil.example', '//agent/tickets']) {
      const browser = await browserOf(client, workspace)
      await browser.page(path)
      const response = await browser.post('/sign-in', {
        email: 'agent@test.example',
        password: PASSWORD,
        redirect: 'https://evil.example',
        next: '//evil.example',
      })
      assert.equal(response.header('location'), '/agent/tickets')
    }
  })

  test('tells a program to sign in with a problem', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const response = await guest.get('/api/v1/tickets').header('accept', 'application/json')
    response.assertStatus(401)
    assert.equal(response.body().code, 'E_SIGN_IN_REQUIRED')
  })

  test('exists at workspaces only, not at the installation’s own host', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const visitor = await signInAs(client, workspace, workspace.owner)
    const elsewhere = visitor.at('localhost')
    for (const path of ['/sign-in', '/agent/tickets', '/my/tickets']) {
      const page = await elsewhere.get(path)
      page.assertStatus(404)
    }
    const form = await elsewhere
      .post('/sign-in')
      .form({ email: 'owner@test.example', password: PASSWORD })
    form.assertStatus(404)
    await elsewhere.put('/preferences').form({ locale: 'ru' })
    const { locale } = await inWorkspace(workspace, () => User.findOrFail(workspace.owner.id))
    assert.isNull(locale, 'Only a browser is told there, nobody of a workspace')
  })

  test('keeps customers out of the pages of the staff', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const customer = await signInAs(client, workspace, workspace.customer)
    const page = await customer.visit('/agent/tickets')
    page.assertStatus(403)
    assert.equal(page.body().component, 'errors/forbidden')
    const json = await customer.get('/api/v1/tickets').header('accept', 'application/json')
    json.assertStatus(403)
    assert.equal(json.body().code, 'E_STAFF_ONLY')
  })
})

test.group('Signing out', () => {
  test('destroys the session', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    assert.equal(await countSessions(workspace), 1)
    const response = await agent.post('/sign-out')
    response.assertStatus(302)
    assert.equal(await countSessions(workspace), 0)
    const after = await agent.get('/agent/tickets')
    after.assertHeader('location', '/sign-in')
  })

  test('needs a CSRF token', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    await agent.post('/sign-out').header('x-csrf-token', 'forged')
    assert.equal(await countSessions(workspace), 1)
  })
})
