import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import MailLink from '#identity/links/models/mail_link'
import { linkPurposes } from '#identity/links/purposes'
import { linkToken } from '#identity/links/link_token'
import User from '#identity/models/user'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { browserOf, Browser, countSessions } from '#tests/functional/identity/support/browser'
import { countLinks, newestLink } from '#tests/functional/identity/support/links'
import { mailsOf } from '#tests/functional/identity/support/mails'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const customer = 'customer@test.example'

async function ask(client: ApiClient, workspace: TestWorkspace, email: string) {
  const guest = await asGuest(client, workspace)
  return guest.post('/sign-in/link').form({ email })
}

async function linkFor(client: ApiClient, workspace: TestWorkspace, email = customer) {
  await ask(client, workspace, email)
  return newestLink(workspace, 'sign_in')
}

test.group('Sign-in links', () => {
  test('sign a customer in, in another browser than where they were asked for', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const desktop = await browserOf(client, workspace)
    await desktop.page('/my/tickets')
    const asked = await desktop.post('/sign-in/link', { email: ' Customer@TEST.example ' })
    asked.assertHeader('location', '/mailed')
    const { path } = await newestLink(workspace, 'sign_in')

    const phone = new Browser(client, workspace.host)
    const page = await phone.props(path)
    assert.equal(page.email, customer)
    assert.isFalse(page.isNew)
    assert.equal(await countSessions(workspace), 0, 'opening it changes nothing')
    const used = await phone.post(path, { remember: 'true' })
    used.assertHeader('location', '/my/tickets')
    const { user } = await phone.props('/my/tickets')
    assert.equal(user.id, workspace.customer.id)
    const again = await desktop.page('/my/tickets')
    again.assertHeader('location', '/sign-in')
  })

  test('are mailed in the words of the person, with where they were asked for', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
    await guest.post('/sign-in/link').header('user-agent', firefox).form({ email: customer })
    const [mail] = await mailsOf(workspace)
    const [path] = /\/links\/sign-in\/\S+/.exec(mail!.text)!
    const page = await guest.visit(path)
    assert.equal(page.body().props.email, customer)
    assert.equal(mail!.to, customer)
    assert.include(mail!.text, 'Hello Carla Customer')
    assert.include(mail!.text, 'Firefox, Linux')
  })

  test('carry a name as one line, whatever stands in it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const name = 'Carla\r\nBcc: all@evil.example\r\n\r\nBuy now\u2028X'
    await inWorkspace(workspace, () => workspace.customer.merge({ name }).save())
    await ask(client, workspace, customer)
    const [mail] = await mailsOf(workspace)
    assert.notProperty(mail!.headers, 'bcc')
    assert.notMatch(JSON.stringify(mail!.headers), /\\n\s*bcc/i)
    assert.equal(mail!.to, customer)
    assert.include(mail!.text, '/links/sign-in/')
  })

  test('answer the same whoever is asked for, and mail only who may come in', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const settings = await WorkspaceSettings.current()
      await settings.merge({ signUpRule: 'invited' }).save()
      await workspace.admin.merge({ disabledAt: DateTime.now() }).save()
    })
    const answers = []
    for (const email of [
      customer,
      'agent@test.example',
      'admin@test.example',
      'new@test.example',
    ]) {
      const guest = await browserOf(client, workspace)
      const answer = await guest.post('/sign-in/link', { email })
      const { email: own, errors, flash, ...props } = await guest.props('/mailed')
      assert.equal(own, email)
      answers.push(
        JSON.stringify([answer.status(), answer.header('location'), props, errors, flash])
      )
    }
    assert.lengthOf(new Set(answers), 1)
    assert.equal(await countLinks(workspace, 'sign_in'), 4, 'the same work for each')
    const mails = await mailsOf(workspace)
    assert.sameMembers(
      mails.map(({ to }) => to),
      [customer, 'agent@test.example']
    )
  })

  test('make a customer of somebody new where the workspace lets it', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { path } = await linkFor(client, workspace, 'new@test.example')
    const browser = await browserOf(client, workspace)
    const page = await browser.props(path)
    assert.isTrue(page.isNew)
    const nameless = await browser.post(path, {})
    nameless.assertStatus(302)
    assert.equal(await countSessions(workspace), 0)
    const joined = await browser.post(path, { name: 'Nora New' })
    joined.assertHeader('location', '/')
    const user = await inWorkspace(workspace, () => User.findByOrFail('email', 'new@test.example'))
    assert.equal(user.name, 'Nora New')
    assert.equal(user.role, 'customer')
    assert.isNotNull(user.emailVerifiedAt)
    assert.isNull(user.password)
  })

  test('take only addresses of allowed domains for somebody new', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const settings = await WorkspaceSettings.current()
      const allowed = {
        signUpRule: 'allowed_domains' as const,
        allowedMailDomains: ['good.example'],
      }
      await settings.merge(allowed).save()
    })
    const emails = [
      'a@good.example',
      'b@evil.example',
      'c@notgood.example',
      'd@good.example.evil.example',
    ]
    for (const email of emails) await ask(client, workspace, email)
    const mails = await mailsOf(workspace)
    assert.deepEqual(
      mails.map(({ to }) => to),
      ['a@good.example']
    )
    const guest = await asGuest(client, workspace)
    const link = await inWorkspace(workspace, () =>
      MailLink.findByOrFail('email', 'b@evil.example')
    )
    const token = await inWorkspace(workspace, () => linkToken(link.id, 'sign_in'))
    const refused = await guest
      .post(`/links/sign-in/${token}`)
      .header('accept', 'application/json')
      .json({ name: 'B' })
    refused.assertStatus(410)
    assert.isNull(await inWorkspace(workspace, () => User.findBy('email', 'b@evil.example')))
  })

  test('work once', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const first = await linkFor(client, workspace)
    const second = await linkFor(client, workspace)
    const use = async ({ path }: { path: string }) => {
      const guest = await asGuest(client, workspace)
      const response = await guest.post(path).header('accept', 'application/json')
      return response.status()
    }
    const statuses = await Promise.all([use(second), use(second), use(second)])
    assert.sameMembers(statuses, [302, 410, 410])
    assert.equal(await use(first), 410, 'others to the same address go with it')
    const guest = await asGuest(client, workspace)
    const page = await guest.visit(second.path)
    assert.equal(page.status(), 410)
    assert.equal(page.body().props.state, 'used')
  })

  test('end after half an hour', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { link, path } = await linkFor(client, workspace)
    assert.closeTo(link.expiresAt.diff(link.createdAt, 'minutes').minutes, 30, 0.1)
    await inWorkspace(workspace, () =>
      link.merge({ expiresAt: DateTime.now().minus({ seconds: 1 }) }).save()
    )
    const guest = await asGuest(client, workspace)
    const refused = await guest.post(path).header('accept', 'application/json')
    refused.assertStatus(410)
  })

  test('are worth nothing for another purpose or at another workspace', async ({
    client,
    assert,
  }) => {
    const [acme, vektor] = [await givenWorkspace(), await givenWorkspace()]
    const { link, path } = await linkFor(client, acme)
    const stranger = await asGuest(client, vektor)
    stranger.at(acme.host)
    const elsewhere = await stranger.post(path).header('accept', 'application/json')
    elsewhere.assertStatus(410)
    const page = await stranger.visit(path)
    page.assertStatus(404)

    const guest = await asGuest(client, acme)
    const token = path.split('/').at(-1)
    for (const purpose of ['sign-up', 'password-reset', 'email-verification', 'email-change-new']) {
      const confused = await guest
        .post(`/links/${purpose}/${token}`)
        .header('accept', 'application/json')
        .json({ name: 'Mallory', password: 'long enough for it' })
      assert.equal(confused.status(), 410, purpose)
    }
    assert.equal(await countSessions(acme), 0)
    assert.equal(link.usedAt, null)
    for (const purpose of Object.keys(linkPurposes)) {
      if (purpose === 'sign_in') continue
      const other = await inWorkspace(acme, () => linkToken(link.id, purpose as never))
      const forged = await guest
        .post(`/links/sign-in/${other}`)
        .header('accept', 'application/json')
      assert.equal(forged.status(), 410, purpose)
    }
  })

  test('give a new session id and a new CSRF secret, so a planted one is worth nothing', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { path } = await linkFor(client, workspace)
    const browser = await browserOf(client, workspace)
    const planted = new Map(browser.cookies)
    await browser.post(path, {})
    assert.notEqual(browser.cookies.get('patchbay_session'), planted.get('patchbay_session'))
    const attacker = await browserOf(client, workspace)
    attacker.cookies.clear()
    for (const [name, value] of planted) attacker.cookies.set(name, value)
    const refused = await attacker.page('/my/tickets')
    refused.assertHeader('location', '/sign-in')
    attacker.cookies.set('patchbay_session', browser.cookies.get('patchbay_session')!)
    await attacker.post('/sign-out')
    assert.equal(await countSessions(workspace), 1, 'the CSRF token of before does not hold')
  })

  test('say who will be signed in and who that ends', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { path } = await linkFor(client, workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const page = await agent.visit(path)
    assert.equal(page.body().props.email, customer)
    assert.equal(page.body().props.signedInAs, 'Agnes Agent')
  })

  test('lead nowhere but to pages of ours', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { link, path } = await linkFor(client, workspace)
    const payload = { intendedUrl: '//evil.example/' }
    await inWorkspace(workspace, () => link.merge({ payload }).save())
    const guest = await asGuest(client, workspace)
    const used = await guest.post(path)
    assert.equal(used.header('location'), '/')
  })
})

test.group('Sign-in links | limits', () => {
  test('do not flood a mailbox, and do not lock its owner out', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    for (let turn = 0; turn < 8; turn++) {
      const answer = await ask(client, workspace, customer)
      answer.assertHeader('location', '/mailed')
    }
    assert.equal(await countLinks(workspace, 'sign_in'), 5)

    const { path } = await newestLink(workspace, 'sign_in')
    const guest = await asGuest(client, workspace)
    await guest.post(path)
    await ask(client, workspace, customer)
    assert.equal(await countLinks(workspace, 'sign_in'), 6, 'nothing that works was left')
  })

  test('count a network over all addresses', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const statuses = new Set<number>()
    for (let turn = 0; turn < 31; turn++) {
      const answer = await ask(client, workspace, `person${turn}@test.example`)
      statuses.add(answer.status())
    }
    assert.sameMembers([...statuses], [302, 429])
    assert.equal(await countLinks(workspace, 'sign_in'), 30)
  })

  test('stop who tries tokens, and not who has good ones', async ({ client, assert }) => {
    const [guessed, busy] = [await givenWorkspace(), await givenWorkspace()]
    const guest = await asGuest(client, guessed)
    for (let turn = 0; turn < 60; turn++) {
      const response = await guest.get(`/links/sign-in/guess${turn}`)
      response.assertStatus(404)
    }
    const stopped = await guest.get('/links/sign-in/guess')
    stopped.assertStatus(429)

    const { path } = await linkFor(client, busy)
    const office = await asGuest(client, busy)
    for (let turn = 0; turn < 62; turn++) {
      const response = await office.get(path)
      assert.equal(response.status(), 200)
    }
  })
})
