import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import User from '#identity/models/user'
import type { Role } from '#identity/models/role'
import {
  allInvitations,
  givenInvitation,
  invitations,
  people,
  reloaded,
} from '#tests/functional/people/support/people'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

/** Signed in a moment ago, so that no step-up stands in the way of what is tried. */
function at(client: ApiClient, workspace: TestWorkspace, user: User) {
  return signInAs(client, workspace, user, { isConfirmed: true })
}

function give(workspace: TestWorkspace, user: User, role: Role) {
  return inWorkspace(workspace, () => user.merge({ role }).save())
}

test.group('An invitation for a role above one’s own', () => {
  for (const [who, role] of [
    ['admin', 'owner'],
    ['agent', 'light_agent'],
    ['agent', 'admin'],
    ['lightAgent', 'customer'],
    ['customer', 'owner'],
  ] as const) {
    test(`is refused: ${role} by ${who}`, async ({ client, assert }) => {
      const workspace = await givenWorkspace()
      const visitor = await at(client, workspace, workspace[who])
      const terms = { role, teamIds: [], locale: 'en', note: '' }
      for (const [path, body] of [
        [invitations, { email: 'friend@test.example', name: 'Friend' }],
        [`${invitations}/list`, { list: 'friend@test.example' }],
      ] as const) {
        const response = await visitor
          .post(path)
          .header('accept', 'application/json')
          .json({ ...body, ...terms })
        assert.equal(response.status(), 403, response.text())
      }
      assert.isEmpty(await allInvitations(workspace))
    })
  }

  test('is worth nothing when its inviter has become less', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { path } = await givenInvitation(workspace, { role: 'owner', inviter: workspace.owner })
    await give(workspace, workspace.admin, 'owner')
    await give(workspace, workspace.owner, 'admin')
    const guest = await asGuest(client, workspace)
    const response = await guest
      .post(path)
      .header('accept', 'application/json')
      .json({ name: 'Friend', password: 'a quiet blue bicycle' })
    assert.isAbove(response.status(), 399, response.text())
    const friend = await inWorkspace(workspace, () => User.findBy('email', 'new@test.example'))
    assert.isNull(friend)
  })

  test('takes no role from the form that accepts it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { path } = await givenInvitation(workspace, { role: 'light_agent' })
    const guest = await asGuest(client, workspace)
    const form = { name: 'Friend', password: 'a quiet blue bicycle', role: 'owner', isStaff: true }
    const response = await guest.post(path).header('accept', 'application/json').json(form)
    response.assertStatus(302)
    const friend = await inWorkspace(workspace, () =>
      User.findByOrFail('email', 'new@test.example')
    )
    assert.equal(friend.role, 'light_agent')
  })
})

test.group('A role above one’s own', () => {
  test('is neither taken, given nor taken away', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    for (const [who, whom, role] of [
      ['admin', 'admin', 'owner'],
      ['admin', 'agent', 'owner'],
      ['admin', 'owner', 'agent'],
      ['agent', 'agent', 'admin'],
      ['customer', 'customer', 'agent'],
    ] as const) {
      const visitor = await at(client, workspace, workspace[who])
      const before = workspace[whom].role
      const response = await visitor
        .put(`${people}/${workspace[whom].id}/role`)
        .header('accept', 'application/json')
        .json({ role })
      assert.include([403, 422], response.status(), `${who} makes ${whom} ${role}`)
      const person = await reloaded(workspace, workspace[whom])
      assert.equal(person.role, before)
    }
  })
})

test.group('The last owner', () => {
  test('cannot leave, step down or be forgotten', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { owner } = workspace
    const visitor = await at(client, workspace, owner)
    const self = `${people}/${owner.id}`
    const forget = { confirmation: owner.email, withMessages: false, withFiles: false }
    for (const attempt of [
      visitor.put(`${self}/role`).json({ role: 'admin' }),
      visitor.put(`${self}/role`).json({ role: 'customer' }),
      visitor.post(`${self}/deactivation`).json({ tickets: 'keep' }),
      visitor.post(`${self}/erasure`).json(forget),
    ]) {
      const response = await attempt.header('accept', 'application/json')
      assert.include([403, 409, 422], response.status(), response.text())
      const person = await reloaded(workspace, owner)
      assert.equal(person.role, 'owner')
      assert.isFalse(person.isDisabled)
      assert.isNull(person.anonymizedAt)
    }
  })

  test('remains when two owners remove each other at once', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { owner, admin } = workspace
    await give(workspace, admin, 'owner')
    const [one, other] = [await at(client, workspace, owner), await at(client, workspace, admin)]
    await Promise.all([
      one
        .put(`${people}/${admin.id}/role`)
        .header('accept', 'application/json')
        .json({ role: 'agent' }),
      other
        .post(`${people}/${owner.id}/deactivation`)
        .header('accept', 'application/json')
        .json({ tickets: 'keep' }),
    ])
    const owners = await inWorkspace(workspace, () =>
      User.query().where('role', 'owner').whereNull('disabled_at')
    )
    assert.lengthOf(owners, 1)
  })
})
