import { test } from '@japa/runner'
import hash from '@adonisjs/core/services/hash'
import db from '@adonisjs/lucid/services/db'
import User from '#identity/models/user'
import { tenantRows } from '#tenancy/tenant_rows'
import {
  allInvitations,
  eventsNamed,
  givenInvitation,
} from '#tests/functional/people/support/people'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const newcomer = { name: 'Nina New', password: 'correct horse battery' }

function findByEmail(workspace: TestWorkspace, email = 'new@test.example') {
  return inWorkspace(workspace, () => User.findBy('email', email))
}

test.group('Accepting an invitation', () => {
  test('shows who invites to what, and uses nothing up', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { path } = await givenInvitation(workspace, {
      teamIds: [workspace.team.id],
      note: 'Hello',
    })
    const guest = await asGuest(client, workspace)
    for (let turn = 0; turn < 2; turn++) {
      const page = await guest.visit(path)
      assert.equal(page.body().component, 'links/invitation')
      assert.include(page.body().props, {
        email: 'new@test.example',
        role: 'agent',
        inviter: 'Olga Owner',
        note: 'Hello',
        isKnown: false,
        isRefused: false,
        signedInAs: null,
      })
      assert.deepEqual(page.body().props.teams, ['Support'])
    }
  })

  test('makes a person with role, teams and password, and signs them in', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { path } = await givenInvitation(workspace, {
      teamIds: [workspace.team.id],
      locale: 'ru',
    })
    const guest = await asGuest(client, workspace)
    const response = await guest.post(path).json(newcomer)
    response.assertHeader('location', '/agent/tickets')
    const user = await findByEmail(workspace)
    assert.include(user!.$attributes, { name: 'Nina New', role: 'agent' })
    assert.isNotNull(user!.emailVerifiedAt)
    assert.isTrue(await hash.verify(user!.password!, newcomer.password))
    const [invitation] = await allInvitations(workspace)
    assert.equal(invitation!.state, 'accepted')
    assert.equal(invitation!.acceptedById, user!.id)
    await inWorkspace(workspace, async () => {
      const memberships = await tenantRows('team_members').where('user_id', user!.id)
      assert.lengthOf(memberships, 1)
      const sessions = await tenantRows('sessions').where('user_id', user!.id)
      assert.lengthOf(sessions, 1)
    })
    assert.lengthOf(await eventsNamed(workspace, 'invitation.accepted'), 1)
  })

  test('works without a password, and once', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { path } = await givenInvitation(workspace, { role: 'customer' })
    const guest = await asGuest(client, workspace)
    const response = await guest.post(path).json({ name: 'Nina', password: null })
    response.assertHeader('location', '/')
    assert.isNull((await findByEmail(workspace))!.password)
    const other = await asGuest(client, workspace)
    const page = await other.get(path)
    page.assertStatus(410)
    const again = await other.post(path).header('accept', 'application/json').json(newcomer)
    again.assertStatus(410)
  })

  test('happens once, however often its button is pressed at once', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { path } = await givenInvitation(workspace)
    const guests = await Promise.all(Array.from({ length: 4 }, () => asGuest(client, workspace)))
    const answers = await Promise.all(
      guests.map((guest) => guest.post(path).header('accept', 'application/json').json(newcomer))
    )
    const statuses = answers.map((answer) => answer.status()).sort()
    assert.deepEqual(statuses, [302, 410, 410, 410])
    assert.lengthOf(await eventsNamed(workspace, 'invitation.accepted'), 1)
  })

  test('turns a customer into staff who keeps tickets and password', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    const { path } = await givenInvitation(workspace, { email: workspace.customer.email })
    const guest = await asGuest(client, workspace)
    const page = await guest.visit(path)
    assert.isTrue(page.body().props.isKnown)
    await guest.post(path).json({ ...newcomer, name: 'Somebody Else' })
    const user = await findByEmail(workspace, workspace.customer.email)
    assert.include(user!.$attributes, {
      id: workspace.customer.id,
      role: 'agent',
      name: 'Carla Customer',
    })
    assert.equal(user!.password, workspace.customer.password)
    assert.deepInclude(await eventsNamed(workspace, 'user.role_changed'), {
      by: user!.id,
      userId: user!.id,
      from: 'customer',
      to: 'agent',
    })
    await inWorkspace(workspace, async () => {
      assert.lengthOf(await tenantRows('tickets').where('requester_id', user!.id), 1)
    })
  })

  test('says so to who is signed in as somebody else, and signs them in anew', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { path } = await givenInvitation(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const page = await agent.visit(path)
    assert.equal(page.body().props.signedInAs, workspace.agent.email)
    const response = await agent.post(path).json(newcomer)
    response.assertHeader('location', '/agent/tickets')
    await inWorkspace(workspace, async () => {
      assert.isEmpty(await tenantRows('sessions').where('user_id', workspace.agent.id))
      const user = await User.findByOrFail('email', 'new@test.example')
      assert.lengthOf(await tenantRows('sessions').where('user_id', user.id), 1)
    })
  })

  test('is refused when who invited may not any more: {$self}')
    .with(['demoted', 'below', 'deactivated'])
    .run(async ({ client, assert }, why) => {
      const workspace = await givenWorkspace()
      const { path } = await givenInvitation(workspace, { inviter: workspace.admin, role: 'admin' })
      await inWorkspace(workspace, async () => {
        if (why === 'demoted') await workspace.admin.merge({ role: 'agent' }).save()
        if (why === 'below') await workspace.admin.merge({ role: 'light_agent' }).save()
        if (why === 'deactivated') {
          await workspace.admin.merge({ disabledAt: workspace.admin.createdAt }).save()
        }
      })
      const guest = await asGuest(client, workspace)
      const page = await guest.visit(path)
      assert.isTrue(page.body().props.isRefused)
      const response = await guest.post(path).header('accept', 'application/json').json(newcomer)
      response.assertStatus(410)
      assert.equal(response.body().code, 'E_INVITATION_REFUSED')
      assert.isNull(await findByEmail(workspace))
    })

  test('is refused where the address belongs to staff or to somebody deactivated', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { path } = await givenInvitation(workspace, { email: workspace.customer.email })
    await inWorkspace(workspace, () =>
      workspace.customer.merge({ disabledAt: workspace.customer.createdAt }).save()
    )
    const guest = await asGuest(client, workspace)
    const response = await guest.post(path).header('accept', 'application/json').json(newcomer)
    response.assertStatus(410)
    assert.equal((await findByEmail(workspace, workspace.customer.email))!.role, 'customer')
  })

  test('refuses a weak password and a name of two lines', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { path } = await givenInvitation(workspace)
    const guest = await asGuest(client, workspace)
    for (const json of [
      { ...newcomer, password: 'password' },
      { ...newcomer, name: 'Nina\r\nBcc: a@b.example' },
      { password: newcomer.password },
    ]) {
      const response = await guest.post(path).header('accept', 'application/json').json(json)
      response.assertStatus(422)
    }
    assert.isNull(await findByEmail(workspace))
  })

  test('is refused without a free seat, and works once there is one', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { path } = await givenInvitation(workspace)
    const plan = { tenant_id: workspace.tenant.id, plan: 'small', seat_limit: 5 }
    await db.connection('system').table('workspace_plans').insert(plan)
    const guest = await asGuest(client, workspace)
    const response = await guest.post(path).header('accept', 'application/json').json(newcomer)
    response.assertStatus(422)
    assert.equal(response.body().code, 'E_SEAT_LIMIT')
    await db
      .connection('system')
      .from('workspace_plans')
      .where('tenant_id', workspace.tenant.id)
      .delete()
    const again = await guest.post(path).json(newcomer)
    again.assertStatus(302)
  })

  test('cannot be guessed, and guessing is slowed down', async ({ client, assert }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const { path } = await givenInvitation(other)
    const guest = await asGuest(client, workspace)
    const foreign = await guest.post(path).header('accept', 'application/json').json(newcomer)
    foreign.assertStatus(410)
    let tries = 0
    let status = 0
    while (status !== 429 && tries < 100) {
      const response = await guest.get(`/links/invitation/guess-${tries++}`)
      status = response.status()
      assert.include([404, 429], status)
    }
    assert.isBelow(tries, 100)
  })
})
