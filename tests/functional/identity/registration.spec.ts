import { test } from '@japa/runner'
import hash from '@adonisjs/core/services/hash'
import User from '#identity/models/user'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { browserOf, countSessions } from '#tests/functional/identity/support/browser'
import { countLinks, newestLink } from '#tests/functional/identity/support/links'
import { mailsOf } from '#tests/functional/identity/support/mails'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

const newcomer = { name: 'Nora New', email: 'nora@test.example' }
const PASSWORD = 'a long and new one'

test.group('Becoming a customer', () => {
  test('starts with the address, and ends with a password or without', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const browser = await browserOf(client, workspace)
    const asked = await browser.post('/sign-up', newcomer)
    asked.assertHeader('location', '/mailed')
    assert.isNull(await inWorkspace(workspace, () => User.findBy('email', newcomer.email)))

    const { path } = await newestLink(workspace, 'sign_up')
    const page = await browser.props(path)
    assert.equal(page.name, newcomer.name)
    const joined = await browser.post(path, { name: 'Nora', password: PASSWORD })
    joined.assertHeader('location', '/')
    const user = await inWorkspace(workspace, () => User.findByOrFail('email', newcomer.email))
    assert.isTrue(await hash.verify(user.password!, PASSWORD))
    assert.isNotNull(user.emailVerifiedAt)
    assert.equal(user.role, 'customer')
  })

  test('tells who has an account already by mail only', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { customer } = workspace
    const answers = []
    for (const email of [customer.email, newcomer.email]) {
      const browser = await browserOf(client, workspace)
      const answer = await browser.post('/sign-up', { ...newcomer, email })
      const { email: own, ...props } = await browser.props('/mailed')
      assert.equal(own, email)
      answers.push(JSON.stringify([answer.status(), answer.header('location'), props]))
    }
    assert.lengthOf(new Set(answers), 1)
    const mails = await mailsOf(workspace)
    const known = mails.find(({ to }) => to === customer.email)!
    assert.include(known.subject, 'You have an account')
    assert.notInclude(known.text, '/links/')
    const stranger = mails.find(({ to }) => to === newcomer.email)!
    assert.include(stranger.text, '/links/sign-up/')
  })

  test('carries no words of whoever fills in the form to the mailbox', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    await guest.post('/sign-up').form({ ...newcomer, name: 'Visit evil.example now' })
    const [mail] = await mailsOf(workspace)
    assert.notInclude(mail!.text + mail!.html + mail!.subject, 'evil.example')
  })

  test('takes no name that could start a header of a mail', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    for (const name of ['Nora\r\nBcc: all@evil.example', 'Nora\u2028x', 'a\u0000b']) {
      const refused = await guest
        .post('/sign-up')
        .header('accept', 'application/json')
        .json({ ...newcomer, name })
      refused.assertStatus(422)
    }
    assert.equal(await countLinks(workspace, 'sign_up'), 0)
  })

  test('is closed where people come by invitation', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const settings = await WorkspaceSettings.current()
      await settings.merge({ signUpRule: 'invited' }).save()
    })
    const guest = await asGuest(client, workspace)
    const page = await guest.visit('/sign-up')
    assert.isFalse(page.body().props.isOpen)
    await guest.post('/sign-up').form(newcomer)
    assert.isEmpty(await mailsOf(workspace))
    const { path } = await newestLink(workspace, 'sign_up')
    const refused = await guest
      .post(path)
      .header('accept', 'application/json')
      .json({ name: 'Nora' })
    refused.assertStatus(410)
    assert.equal(await countSessions(workspace), 0)
  })

  test('refuses a weak password and lets the link be used again', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    await guest.post('/sign-up').form(newcomer)
    const { path } = await newestLink(workspace, 'sign_up')
    const weak = await guest
      .post(path)
      .header('accept', 'application/json')
      .json({ name: 'Nora', password: 'password12' })
    assert.equal(weak.body().code, 'E_PASSWORD_TOO_COMMON')
    const joined = await guest.post(path).form({ name: 'Nora' })
    joined.assertHeader('location', '/')
  })

  test('gives nobody a password on an address that got its person meanwhile', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    await guest.post('/sign-up').form(newcomer)
    const { path } = await newestLink(workspace, 'sign_up')
    const { otherCustomer } = workspace
    await inWorkspace(workspace, () =>
      otherCustomer.merge({ email: newcomer.email, password: null }).save()
    )
    await guest.post(path).form({ name: 'Mallory', password: PASSWORD })
    const user = await inWorkspace(workspace, () => User.findOrFail(otherCustomer.id))
    assert.isNull(user.password)
    assert.equal(user.name, 'Colin Customer')
  })
})

test.group('Confirming an address', () => {
  test('is done by the link that was mailed to it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { owner } = workspace
    await inWorkspace(workspace, () => owner.merge({ emailVerifiedAt: null }).save())
    const person = await signInAs(client, workspace, owner)
    const page = await person.visit('/agent/tickets')
    assert.isFalse(page.body().props.user.isEmailVerified)
    for (let turn = 0; turn < 7; turn++) await person.post('/account/email/verification')
    assert.equal(await countLinks(workspace, 'email_verification'), 5)

    const { path } = await newestLink(workspace, 'email_verification')
    const guest = await asGuest(client, workspace)
    const done = await guest.post(path)
    done.assertHeader('location', '/sign-in')
    const after = await person.visit('/agent/tickets')
    assert.isTrue(after.body().props.user.isEmailVerified)
    assert.equal(await countSessions(workspace), 1, 'it signs nobody in')
    await person.post('/account/email/verification')
    assert.equal(await countLinks(workspace, 'email_verification'), 5, 'nothing left to confirm')
  })

  test('is not possible for an address that has changed since', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { owner } = workspace
    await inWorkspace(workspace, () => owner.merge({ emailVerifiedAt: null }).save())
    const person = await signInAs(client, workspace, owner)
    await person.post('/account/email/verification')
    const { path } = await newestLink(workspace, 'email_verification')
    await inWorkspace(workspace, () => owner.merge({ email: 'moved@test.example' }).save())
    const refused = await person.post(path).header('accept', 'application/json')
    refused.assertStatus(410)
    const fresh = await inWorkspace(workspace, () => User.findOrFail(owner.id))
    assert.isNull(fresh.emailVerifiedAt)
  })
})
