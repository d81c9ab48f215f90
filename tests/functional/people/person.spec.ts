import { test } from '@japa/runner'
import { ChangeRole } from '#identity/people/actions/change_role'
import { DeactivatePerson } from '#identity/people/actions/deactivate_person'
import User from '#identity/models/user'
import { tenantRows } from '#tenancy/tenant_rows'
import { givenApp, givenProgram } from '#tests/functional/api/program'
import {
  eventsNamed,
  latestLink,
  people,
  reloaded,
  valueOf,
} from '#tests/functional/people/support/people'
import { drainOutbox } from '#tests/helpers/outbox'
import { signInAs } from '#tests/helpers/sign_in'
import { eventsOf, givenTicket, reload } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const at = (user: User, path = '') => `${people}/${user.id}${path}`

function secondOwner(workspace: TestWorkspace) {
  return inWorkspace(workspace, () => workspace.admin.merge({ role: 'owner' }).save())
}

async function countOwners(workspace: TestWorkspace) {
  return inWorkspace(workspace, async () => {
    const owners = await User.query().where('role', 'owner').whereNull('disabled_at')
    return owners.length
  })
}

test.group("A person's role", () => {
  test('is changed with an event, and they are told', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const response = await admin.put(at(workspace.agent, '/role')).json({ role: 'light_agent' })
    response.assertStatus(302)
    assert.equal(await valueOf(reloaded(workspace, workspace.agent), 'role'), 'light_agent')
    assert.deepEqual(await eventsNamed(workspace, 'user.role_changed'), [
      { by: workspace.admin.id, userId: workspace.agent.id, from: 'agent', to: 'light_agent' },
    ])
    const [notice] = await eventsNamed(workspace, 'user.noticed')
    assert.deepInclude(notice, { kind: 'role_changed' })
  })

  test('cannot be raised above ones own, nor taken from who has a higher one', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    for (const [user, role] of [
      [workspace.agent, 'owner'],
      [workspace.admin, 'owner'],
      [workspace.owner, 'agent'],
    ] as const) {
      const response = await admin
        .put(at(user, '/role'))
        .header('accept', 'application/json')
        .json({ role })
      response.assertStatus(403)
    }
    const invalid = await admin
      .put(at(workspace.agent, '/role'))
      .header('accept', 'application/json')
      .json({ role: 'root' })
    invalid.assertStatus(422)
    assert.isEmpty(await eventsNamed(workspace, 'user.role_changed'))
  })

  test('is not for agents to change, nor for another workspace', async ({ client }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const agent = await signInAs(client, workspace, workspace.agent)
    const refused = await agent
      .put(at(workspace.customer, '/role'))
      .header('accept', 'application/json')
      .json({ role: 'agent' })
    refused.assertStatus(403)
    const owner = await signInAs(client, workspace, workspace.owner)
    const missing = await owner
      .put(at(other.agent, '/role'))
      .header('accept', 'application/json')
      .json({ role: 'customer' })
    missing.assertStatus(404)
  })

  test('takes the teams of who becomes a customer', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    await owner.put(at(workspace.agent, '/role')).json({ role: 'customer' })
    await inWorkspace(workspace, async () => {
      assert.isEmpty(await tenantRows('team_members').where('user_id', workspace.agent.id))
    })
  })

  test('counts as it is now, not as it was when somebody asked', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const stale = await User.findOrFail(workspace.admin.id)
      await workspace.admin.merge({ role: 'agent' }).save()
      await assert.rejects(
        () => new ChangeRole().execute(workspace.customer.id, 'admin', stale),
        'This role is above your own'
      )
    })
  })
})

test.group('The last owner', () => {
  test('can neither step down, nor be deactivated, nor anonymized: {$self}')
    .with(['role', 'deactivation', 'erasure'])
    .run(async ({ client, assert }, act) => {
      const workspace = await givenWorkspace()
      const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
      const path = at(workspace.owner, `/${act}`)
      const response =
        act === 'role'
          ? await owner.put(path).header('accept', 'application/json').json({ role: 'admin' })
          : await owner.post(path).header('accept', 'application/json').json({
              tickets: 'keep',
              confirmation: workspace.owner.email,
              withMessages: true,
              withFiles: true,
            })
      response.assertStatus(act === 'erasure' ? 403 : 422)
      if (act !== 'erasure') assert.equal(response.body().code, 'E_LAST_OWNER')
      assert.equal(await countOwners(workspace), 1)
    })

  test('remains when two owners demote each other at once', async ({ client, assert }) => {
    for (let turn = 0; turn < 4; turn++) {
      const workspace = await givenWorkspace()
      await secondOwner(workspace)
      const one = await signInAs(client, workspace, workspace.owner)
      const other = await signInAs(client, workspace, workspace.admin)
      const answers = await Promise.all([
        one
          .put(at(workspace.admin, '/role'))
          .header('accept', 'application/json')
          .json({ role: 'agent' }),
        other
          .put(at(workspace.owner, '/role'))
          .header('accept', 'application/json')
          .json({ role: 'agent' }),
      ])
      assert.deepEqual(answers.map((answer) => answer.status()).sort(), [302, 403])
      assert.equal(await countOwners(workspace), 1)
    }
  })

  test('remains when two owners leave at once, in different ways', async ({ assert }) => {
    for (let turn = 0; turn < 4; turn++) {
      const workspace = await givenWorkspace()
      await secondOwner(workspace)
      const results = await inWorkspace(workspace, () =>
        Promise.allSettled([
          new ChangeRole().execute(workspace.owner.id, 'agent', workspace.owner),
          new DeactivatePerson().execute(workspace.admin.id, { tickets: 'keep' }, workspace.admin),
        ])
      )
      assert.lengthOf(
        results.filter(({ status }) => status === 'fulfilled'),
        1
      )
      assert.equal(await countOwners(workspace), 1)
    }
  })

  test('may hand the workspace on, after showing who they are', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const stale = await signInAs(client, workspace, workspace.owner)
    const asked = await stale.post(at(workspace.agent, '/ownership'))
    asked.assertHeader('location', '/account/confirm')
    const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
    for (const user of [workspace.customer, workspace.owner]) {
      const refused = await owner.post(at(user, '/ownership')).header('accept', 'application/json')
      refused.assertStatus(403)
    }
    await owner.post(at(workspace.agent, '/ownership'))
    const roles = [workspace.owner, workspace.agent].map((user) =>
      valueOf(reloaded(workspace, user), 'role')
    )
    assert.deepEqual(await Promise.all(roles), ['admin', 'owner'])
    const admin = await signInAs(client, workspace, workspace.admin, { isConfirmed: true })
    const refused = await admin
      .post(at(workspace.agent, '/ownership'))
      .header('accept', 'application/json')
    refused.assertStatus(403)
  })
})

test.group('Deactivating somebody', () => {
  const keep = { tickets: 'keep', heirId: null }

  test('keeps them out at once and keeps what they did', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { assignee: workspace.agent })
    const agent = await signInAs(client, workspace, workspace.agent)
    const admin = await signInAs(client, workspace, workspace.admin)
    await admin.post(at(workspace.agent, '/deactivation')).json(keep)
    const page = await agent.get('/agent/tickets')
    page.assertHeader('location', '/sign-in')
    await inWorkspace(workspace, async () => {
      assert.isEmpty(await tenantRows('sessions').where('user_id', workspace.agent.id))
    })
    assert.equal(await valueOf(reload(workspace, ticket), 'assigneeId'), workspace.agent.id)
    assert.deepEqual(await eventsNamed(workspace, 'user.deactivated'), [
      { by: workspace.admin.id, userId: workspace.agent.id, tickets: 'keep', heirId: null },
    ])
  })

  test('frees their unsolved tickets, or hands them over, each with a line', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const open = await givenTicket(workspace, { assignee: workspace.agent, status: 'open' })
    const solved = await givenTicket(workspace, { assignee: workspace.agent, status: 'solved' })
    await admin
      .post(at(workspace.agent, '/deactivation'))
      .json({ tickets: 'hand_over', heirId: workspace.otherAgent.id })
    await drainOutbox(workspace.tenant)
    assert.equal(await valueOf(reload(workspace, open), 'assigneeId'), workspace.otherAgent.id)
    assert.equal(await valueOf(reload(workspace, solved), 'assigneeId'), workspace.agent.id)
    const events = await eventsOf(workspace, open)
    assert.deepEqual(events.at(-1).payload.changes, {
      assignee: {
        from: { id: workspace.agent.id, name: 'Agnes Agent' },
        to: { id: workspace.otherAgent.id, name: 'Andy Agent' },
      },
    })
    await admin.post(at(workspace.otherAgent, '/deactivation')).json({ tickets: 'unassign' })
    await drainOutbox(workspace.tenant)
    assert.isNull(await valueOf(reload(workspace, open), 'assigneeId'))
  })

  test('refuses heirs who may not answer, or are of another workspace', async ({
    client,
    assert,
  }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const admin = await signInAs(client, workspace, workspace.admin)
    for (const heir of [workspace.customer, workspace.lightAgent, workspace.agent, other.agent]) {
      const response = await admin
        .post(at(workspace.agent, '/deactivation'))
        .header('accept', 'application/json')
        .json({ tickets: 'hand_over', heirId: heir.id })
      response.assertStatus(422)
    }
    assert.isNull(await valueOf(reloaded(workspace, workspace.agent), 'disabledAt'))
  })

  test('reaches nobody above ones own role', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    for (const path of ['/deactivation', '/password-mail']) {
      const response = await admin
        .post(at(workspace.owner, path))
        .header('accept', 'application/json')
        .json(keep)
      response.assertStatus(403)
    }
    for (const path of ['/deactivation', '/sessions']) {
      const response = await admin
        .delete(at(workspace.owner, path))
        .header('accept', 'application/json')
      response.assertStatus(403)
    }
    assert.isNull(await valueOf(reloaded(workspace, workspace.owner), 'disabledAt'))
  })

  test('can be taken back', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    await admin.post(at(workspace.agent, '/deactivation')).json(keep)
    await admin.delete(at(workspace.agent, '/deactivation'))
    assert.isNull(await valueOf(reloaded(workspace, workspace.agent), 'disabledAt'))
    assert.lengthOf(await eventsNamed(workspace, 'user.reactivated'), 1)
    const agent = await signInAs(client, workspace, workspace.agent)
    const page = await agent.get('/agent/tickets')
    page.assertStatus(200)
  })
})

test.group('Looking after a person', () => {
  test('corrects their name, on one line', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    await admin.patch(at(workspace.customer)).json({ name: 'Carla Corrected' })
    assert.deepEqual(await eventsNamed(workspace, 'user.updated'), [
      {
        by: workspace.admin.id,
        userId: workspace.customer.id,
        changes: { name: { from: 'Carla Customer', to: 'Carla Corrected' } },
      },
    ])
    for (const name of ['', 'A\r\nBcc: x@y.example', 'x'.repeat(101)]) {
      const response = await admin
        .patch(at(workspace.customer))
        .header('accept', 'application/json')
        .json({ name })
      response.assertStatus(422)
    }
  })

  test('signs them out everywhere and mails them a link to a new password', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await signInAs(client, workspace, workspace.agent)
    const admin = await signInAs(client, workspace, workspace.admin)
    const page = await admin.visit(at(workspace.agent))
    assert.equal(page.body().props.sessions, 1)
    const app = await givenApp(client, workspace, workspace.agent)
    await admin.delete(at(workspace.agent, '/sessions'))
    const asApp = await givenProgram(client, workspace, app.accessToken).get('/api/v1/me')
    asApp.assertStatus(401)
    await inWorkspace(workspace, async () => {
      assert.isEmpty(await tenantRows('sessions').where('user_id', workspace.agent.id))
    })
    await admin.post(at(workspace.agent, '/password-mail'))
    const link = await latestLink(workspace, 'password_reset')
    assert.include(link.$attributes, { userId: workspace.agent.id, email: workspace.agent.email })
    const answers = []
    for (let turn = 0; turn < 5; turn++) {
      answers.push(
        await admin.post(at(workspace.agent, '/password-mail')).header('accept', 'application/json')
      )
    }
    assert.equal(answers.at(-1)!.status(), 429)
  })

  test('chooses their teams among those there are', async ({ client, assert }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const admin = await signInAs(client, workspace, workspace.admin)
    await admin.put(at(workspace.otherAgent, '/teams')).json({ teamIds: [workspace.team.id] })
    await admin.put(at(workspace.agent, '/teams')).json({ teamIds: [] })
    for (const [user, teamIds] of [
      [workspace.otherAgent, [other.team.id]],
      [workspace.customer, [workspace.team.id]],
    ] as const) {
      const response = await admin
        .put(at(user, '/teams'))
        .header('accept', 'application/json')
        .json({ teamIds })
      assert.include([403, 422], response.status())
    }
    await inWorkspace(workspace, async () => {
      const members = await tenantRows<{ user_id: number }>('team_members')
      assert.deepEqual(
        members.map((row) => row.user_id),
        [workspace.otherAgent.id]
      )
    })
    assert.lengthOf(await eventsNamed(workspace, 'team.member_added'), 1)
    assert.lengthOf(await eventsNamed(workspace, 'team.member_removed'), 1)
  })
})
