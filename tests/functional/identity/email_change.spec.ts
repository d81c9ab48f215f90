import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import User from '#identity/models/user'
import { newestLink } from '#tests/functional/identity/support/links'
import { mailsOf } from '#tests/functional/identity/support/mails'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const NEW = 'renamed@test.example'

async function givenChange(client: ApiClient, email = NEW) {
  const workspace = await givenWorkspace()
  const person = await signInAs(client, workspace, workspace.customer, { isConfirmed: true })
  const asked = await person.post('/account/email/change').form({ email })
  asked.assertHeader('location', '/account/security')
  return { workspace, person }
}

async function emailOf(workspace: TestWorkspace) {
  const user = await inWorkspace(workspace, () => User.findOrFail(workspace.customer.id))
  return user.email
}

/** Opens the newest link of one side in a browser of its own and presses its button. */
async function agree(client: ApiClient, workspace: TestWorkspace, side: 'old' | 'new') {
  const { path } = await newestLink(workspace, `email_change_${side}`)
  const guest = await asGuest(client, workspace)
  return guest.post(path).header('accept', 'application/json')
}

test.group('Change of email', () => {
  test('happens when both mailboxes have agreed, whichever is first: {$self}')
    .with([['old', 'new'] as const, ['new', 'old'] as const])
    .run(async ({ client, assert }, [first, second]) => {
      const { workspace, person } = await givenChange(client)
      const before = workspace.customer.email
      const mails = await mailsOf(workspace)
      assert.sameMembers(
        mails.map(({ to }) => to),
        [before, NEW]
      )
      await agree(client, workspace, first)
      assert.equal(await emailOf(workspace), before)
      const page = await person.visit('/account/security')
      const { emailChange } = page.body().props
      assert.equal(emailChange.newEmail, NEW)
      assert.equal(emailChange.oldAgreed, first === 'old')

      await agree(client, workspace, second)
      assert.equal(await emailOf(workspace), NEW)
      const after = await person.visit('/account/security')
      assert.isNull(after.body().props.emailChange)
      const told = await mailsOf(workspace)
      const notice = told.find(({ subject }) => subject.includes('was changed'))
      assert.equal(notice!.to, before)
    })

  test('of two last clicks at once happens all the same', async ({ client, assert }) => {
    const { workspace } = await givenChange(client)
    await Promise.all([agree(client, workspace, 'old'), agree(client, workspace, 'new')])
    assert.equal(await emailOf(workspace), NEW)
  })

  test('can be called off, also after one has agreed', async ({ client, assert }) => {
    const { workspace, person } = await givenChange(client)
    await agree(client, workspace, 'new')
    await person.delete('/account/email/change')
    const refused = await agree(client, workspace, 'old')
    refused.assertStatus(410)
    assert.notEqual(await emailOf(workspace), NEW)
    const page = await person.visit('/account/security')
    assert.isNull(page.body().props.emailChange)
  })

  test('asks again who you are when that was a while ago', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const thief = await signInAs(client, workspace, workspace.customer)
    const asked = await thief.post('/account/email/change').form({ email: NEW })
    asked.assertHeader('location', '/account/confirm')
    assert.isEmpty(await mailsOf(workspace))
  })

  test('does not tell that somebody has the address', async ({ client, assert }) => {
    const { workspace, person } = await givenChange(client, 'agent@test.example')
    const page = await person.visit('/account/security')
    assert.equal(page.body().props.emailChange.newEmail, 'agent@test.example')
    const mails = await mailsOf(workspace)
    assert.deepEqual(
      mails.map(({ to }) => to),
      [workspace.customer.email],
      'the other one is left alone'
    )
  })

  test('to an address that somebody took meanwhile is refused', async ({ client, assert }) => {
    const { workspace } = await givenChange(client)
    await agree(client, workspace, 'old')
    await inWorkspace(workspace, () => workspace.otherCustomer.merge({ email: NEW }).save())
    const refused = await agree(client, workspace, 'new')
    refused.assertStatus(422)
    assert.notEqual(await emailOf(workspace), NEW)
  })

  test('makes links mailed to the old address worthless', async ({ client }) => {
    const { workspace } = await givenChange(client)
    const guest = await asGuest(client, workspace)
    await guest.post('/sign-in/link').form({ email: workspace.customer.email })
    const { path } = await newestLink(workspace, 'sign_in')
    await agree(client, workspace, 'old')
    await agree(client, workspace, 'new')
    const refused = await guest.post(path).header('accept', 'application/json').json({ name: 'X' })
    refused.assertStatus(410)
  })

  test('needs both links of one wish', async ({ client, assert }) => {
    const { workspace, person } = await givenChange(client)
    await agree(client, workspace, 'old')
    await person.post('/account/email/change').form({ email: 'third@test.example' })
    await agree(client, workspace, 'new')
    assert.equal(await emailOf(workspace), workspace.customer.email)
  })
})
