import { test } from '@japa/runner'
import { CONFIRMED_KEY } from '#identity/sessions/recent_confirmation'
import { sessionRows } from '#identity/sessions/session_rows'
import { newestLink } from '#tests/functional/identity/support/links'
import { signInAs, type Visitor } from '#tests/helpers/sign_in'
import {
  givenWorkspace,
  inWorkspace,
  PASSWORD,
  type TestWorkspace,
} from '#tests/helpers/workspaces'

async function isConfirmed(workspace: TestWorkspace, { sessionId }: Visitor) {
  const session = await inWorkspace(workspace, () => sessionRows.find(sessionId))
  return session!.data[CONFIRMED_KEY] !== undefined
}

test.group('Confirming that it is you', () => {
  test('takes the password', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.customer)
    const page = await person.visit('/account/confirm')
    assert.equal(page.body().component, 'account/confirm')
    assert.isTrue(page.body().props.hasPassword)

    const wrong = await person
      .post('/account/confirm')
      .header('accept', 'application/json')
      .json({ password: 'not the one' })
    wrong.assertStatus(422)
    assert.equal(wrong.body().code, 'E_WRONG_PASSWORD')
    assert.isFalse(await isConfirmed(workspace, person))

    const right = await person.post('/account/confirm').form({ password: PASSWORD })
    right.assertHeader('location', '/')
    assert.isTrue(await isConfirmed(workspace, person))
  })

  test('is no way to guess the password', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const thief = await signInAs(client, workspace, workspace.agent)
    const statuses = new Set<number>()
    for (let turn = 0; turn < 9; turn++) {
      const guess = await thief
        .post('/account/confirm')
        .header('accept', 'application/json')
        .json({ password: `guess ${turn}` })
      statuses.add(guess.status())
    }
    assert.sameMembers([...statuses], [422, 429])
  })

  test('works by a mailed link, in the session that asked for it only', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.agent)
    const other = await signInAs(client, workspace, workspace.agent)
    await person.post('/account/confirm/link')
    const { path } = await newestLink(workspace, 'confirmation')

    const elsewhere = await other.visit(path)
    assert.isFalse(elsewhere.body().props.isHere)
    const refused = await other.post(path).header('accept', 'application/json')
    refused.assertStatus(410)
    assert.isFalse(await isConfirmed(workspace, other))

    const here = await person.visit(path)
    assert.isTrue(here.body().props.isHere)
    const done = await person.post(path)
    done.assertHeader('location', '/agent/tickets')
    assert.isTrue(await isConfirmed(workspace, person))
    assert.isFalse(await isConfirmed(workspace, other))
    const again = await person.post(path).header('accept', 'application/json')
    again.assertStatus(410)
  })

  test('is what somebody has just done who signed in', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.agent, { isConfirmed: true })
    assert.isTrue(await isConfirmed(workspace, person))
  })
})
