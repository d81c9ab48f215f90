import { test } from '@japa/runner'
import env from '#start/env'
import Invitation from '#identity/invitations/models/invitation'
import { LocalMailbox } from '#mail/local_mailbox/local_mailbox'
import {
  allInvitations,
  eventsNamed,
  givenInvitation,
  invitations,
} from '#tests/functional/people/support/people'
import { drainOutbox } from '#tests/helpers/outbox'
import { asGuest, signInAs, type Visitor } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const one = { email: 'New@Test.Example', name: 'Nina New', role: 'agent', note: 'Welcome!' }

/** Of the built pages, without which Inertia's requests are sent back. */
async function versionFor(visitor: Visitor) {
  const page = await visitor.visit(invitations)
  return page.header('x-inertia-version') ?? ''
}

function mailsOf({ tenant }: TestWorkspace) {
  return new LocalMailbox(env.get('PATCHBAY_DATA_DIR'), tenant.id).list()
}

test.group('Inviting somebody', () => {
  test('mails a link with who invites and what they say', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    const teamIds = [workspace.team.id]
    const response = await admin.post(invitations).json({ ...one, teamIds, locale: 'ru' })
    response.assertStatus(302)
    const [invitation] = await allInvitations(workspace)
    assert.include(invitation!.$attributes, {
      email: 'new@test.example',
      role: 'agent',
      note: 'Welcome!',
    })
    assert.equal(invitation!.state, 'waiting')
    assert.isAbove(invitation!.expiresAt.diffNow('days').days, 6.9)
    assert.deepEqual(await eventsNamed(workspace, 'invitation.created'), [
      { by: workspace.admin.id, invitationId: invitation!.id, role: 'agent' },
    ])
    await drainOutbox(workspace.tenant)
    const [mail] = await mailsOf(workspace)
    assert.equal(mail!.to, 'new@test.example')
    assert.include(mail!.subject, 'Adam Admin приглашает')
    assert.include(mail!.text, 'Welcome!')
    assert.include(mail!.text, '/links/invitation/')
  })

  test('is not for agents, customers or guests', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    for (const user of [workspace.agent, workspace.lightAgent, workspace.customer]) {
      const visitor = await signInAs(client, workspace, user)
      for (const path of [invitations, `${invitations}/list`]) {
        const page = await visitor.get(path)
        page.assertStatus(403)
        const sent = await visitor
          .post(path)
          .header('accept', 'application/json')
          .json({ ...one, list: 'a@test.example' })
        sent.assertStatus(403)
      }
    }
    const guest = await asGuest(client, workspace)
    const response = await guest.post(invitations).json(one)
    response.assertHeader('location', '/sign-in')
    assert.isEmpty(await allInvitations(workspace))
  })

  test("is refused for a role above one's own", async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    for (const [method, path] of [
      ['post', invitations],
      ['put', `${invitations}/list`],
      ['post', `${invitations}/list`],
    ] as const) {
      const response = await admin[method](path)
        .header('accept', 'application/json')
        .json({ ...one, list: 'new@test.example', role: 'owner' })
      response.assertStatus(403)
    }
    assert.isEmpty(await allInvitations(workspace))
  })

  test('is refused for a team of another workspace', async ({ client, assert }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const owner = await signInAs(client, workspace, workspace.owner)
    const response = await owner
      .post(invitations)
      .header('accept', 'application/json')
      .json({ ...one, teamIds: [other.team.id] })
    response.assertStatus(422)
    assert.isEmpty(await allInvitations(workspace))
  })

  test('needs an address of ones own that is confirmed', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, () => workspace.admin.merge({ emailVerifiedAt: null }).save())
    const admin = await signInAs(client, workspace, workspace.admin)
    const response = await admin.post(invitations).header('accept', 'application/json').json(one)
    response.assertStatus(403)
    assert.equal(response.body().code, 'E_ADDRESS_NOT_VERIFIED')
    assert.isEmpty(await allInvitations(workspace))
  })

  test('says so where somebody is here or invited already', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    await givenInvitation(workspace, { email: 'new@test.example' })
    for (const email of ['agent@test.example', 'new@test.example']) {
      await owner.post(invitations).json({ ...one, email })
      const page = await owner.visit(invitations)
      assert.property(page.body().props.errors, 'email', email)
    }
    assert.lengthOf(await allInvitations(workspace), 1)
  })

  test('leaves no header to be slipped into a mail', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    const name = 'Eve\r\nBcc: all@victims.example'
    const refused = await owner
      .post(invitations)
      .header('accept', 'application/json')
      .json({ ...one, name })
    refused.assertStatus(422)
    const note = 'Hello\r\n\r\nBcc: all@victims.example\r\n<script>alert(1)</script>'
    await inWorkspace(workspace, () =>
      workspace.owner.merge({ name: 'Olga\r\nBcc: all@victims.example' }).save()
    )
    await owner.post(invitations).json({ ...one, note })
    await drainOutbox(workspace.tenant)
    const [mail] = await mailsOf(workspace)
    assert.notProperty(mail!.headers, 'Bcc')
    assert.equal(mail!.to, 'new@test.example')
    assert.notInclude(mail!.html, '<script>')
    assert.include(mail!.text, '> Bcc: all@victims.example')
  })

  test('happens once, however many ask at once', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    await Promise.all(Array.from({ length: 6 }, () => owner.post(invitations).json(one)))
    assert.lengthOf(await allInvitations(workspace), 1)
  })
})

test.group('Inviting many at once', () => {
  const list = [
    'Anna <anna@test.example>',
    'anna@test.example',
    'agent@test.example',
    'customer@test.example',
    'waiting@test.example',
    'somebody@gmial.com',
    'not an address',
  ].join('\n')

  test('tells beforehand what will happen, and does nothing', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenInvitation(workspace, { email: 'waiting@test.example' })
    await inWorkspace(workspace, () =>
      workspace.otherAgent.merge({ disabledAt: workspace.otherAgent.createdAt }).save()
    )
    const owner = await signInAs(client, workspace, workspace.owner)
    const response = await owner
      .put(`${invitations}/list`)
      .header('x-inertia', 'true')
      .header('x-inertia-version', await versionFor(owner))
      .json({ list: `${list}\notheragent@test.example`, role: 'agent' })
    const { rows, isSent } = response.body().props
    assert.isFalse(isSent)
    assert.deepEqual(
      rows.map(({ outcome }: { outcome: string }) => outcome),
      [
        'invite',
        'repeated',
        'already_here',
        'promote',
        'already_invited',
        'invite',
        'not_an_address',
        'deactivated',
      ]
    )
    assert.equal(rows[5].suggestion, 'somebody@gmail.com')
    assert.lengthOf(await allInvitations(workspace), 1)
  })

  test('says for each row what happened, and invites the others', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    const response = await owner
      .post(`${invitations}/list`)
      .header('x-inertia', 'true')
      .header('x-inertia-version', await versionFor(owner))
      .json({ list, role: 'agent' })
    const { rows, isSent } = response.body().props
    assert.isTrue(isSent)
    assert.deepEqual(
      rows.map(({ outcome }: { outcome: string }) => outcome),
      ['invited', 'repeated', 'already_here', 'invited', 'invited', 'invited', 'not_an_address']
    )
    assert.lengthOf(await allInvitations(workspace), 4)
  })

  test('takes two hundred, and no more of a workspace in an hour', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    const version = await versionFor(owner)
    const send = (from: number, count: number) =>
      owner
        .post(`${invitations}/list`)
        .header('x-inertia', 'true')
        .header('x-inertia-version', version)
        .json({
          role: 'light_agent',
          list: Array.from({ length: count }, (_, index) => `p${from + index}@test.example`).join(
            '\n'
          ),
        })
    const first = await send(0, 201)
    const outcomes = first.body().props.rows.map(({ outcome }: { outcome: string }) => outcome)
    assert.equal(outcomes.filter((outcome: string) => outcome === 'invited').length, 200)
    assert.equal(outcomes[200], 'too_many')
    const second = await send(500, 1)
    assert.equal(second.body().props.rows[0].outcome, 'limit_reached')
    assert.lengthOf(await allInvitations(workspace), 200)
  }).timeout(60_000)

  test('refuses a list that nobody pastes', async ({ client }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    for (const json of [
      { role: 'agent' },
      { role: 'agent', list: 'a'.repeat(40_001) },
      { list: 'a@b.c', role: 'root' },
    ]) {
      const response = await owner
        .post(`${invitations}/list`)
        .header('accept', 'application/json')
        .json(json)
      response.assertStatus(422)
    }
  })
})

test.group('A waiting invitation', () => {
  test('can be sent again, with a new link and a new week, five times in all', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { invitation, path } = await givenInvitation(workspace, { inviter: workspace.admin })
    const owner = await signInAs(client, workspace, workspace.owner)
    const guest = await asGuest(client, workspace)
    const again = () =>
      owner.post(`${invitations}/${invitation.id}/mails`).header('accept', 'application/json')
    const response = await again()
    response.assertStatus(302)
    const old = await guest.get(path)
    old.assertStatus(410)
    const [sent] = await allInvitations(workspace)
    assert.equal(sent!.inviterId, workspace.owner.id)
    for (let turn = 0; turn < 3; turn++) await again()
    const tooOften = await again()
    tooOften.assertStatus(422)
    assert.equal(tooOften.body().code, 'E_INVITATION_SENT_TOO_OFTEN')
  })

  test('can be withdrawn: its link is worth nothing', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { invitation, path } = await givenInvitation(workspace)
    const owner = await signInAs(client, workspace, workspace.owner)
    await owner.delete(`${invitations}/${invitation.id}`)
    const [revoked] = await allInvitations(workspace)
    assert.equal(revoked!.state, 'revoked')
    const guest = await asGuest(client, workspace)
    const response = await guest.get(path)
    response.assertStatus(410)
    const again = await owner
      .delete(`${invitations}/${invitation.id}`)
      .header('accept', 'application/json')
    again.assertStatus(422)
  })

  test('of a higher role or another workspace is left alone', async ({ client, assert }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const { invitation } = await givenInvitation(workspace, { role: 'owner' })
    const admin = await signInAs(client, workspace, workspace.admin)
    const stranger = await signInAs(client, other, other.owner)
    for (const [visitor, status] of [
      [admin, 403],
      [stranger, 404],
    ] as const) {
      const revoked = await visitor
        .delete(`${invitations}/${invitation.id}`)
        .header('accept', 'application/json')
      revoked.assertStatus(status)
      const sent = await visitor
        .post(`${invitations}/${invitation.id}/mails`)
        .header('accept', 'application/json')
      sent.assertStatus(status)
    }
    const [same] = await allInvitations(workspace)
    assert.equal(same!.state, 'waiting')
  })

  test('stands in a list with its state', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenInvitation(workspace, { email: 'waiting@test.example' })
    const { invitation } = await givenInvitation(workspace, { email: 'late@test.example' })
    await inWorkspace(workspace, () =>
      Invitation.query()
        .where('id', invitation.id)
        .update({ expires_at: new Date(Date.now() - 1000) })
    )
    const owner = await signInAs(client, workspace, workspace.owner)
    const page = await owner.visit(invitations)
    assert.deepEqual(
      page.body().props.invitations.map((row: any) => [row.email, row.state, row.inviter.name]),
      [
        ['late@test.example', 'expired', 'Olga Owner'],
        ['waiting@test.example', 'waiting', 'Olga Owner'],
      ]
    )
    const expired = await owner.visit(`${invitations}?state=expired`)
    assert.lengthOf(expired.body().props.invitations, 1)
    const anything = await owner.visit(`${invitations}?state=anything&after=x`)
    assert.lengthOf(anything.body().props.invitations, 2)
    // One that ran out makes room for another.
    await givenInvitation(workspace, { email: 'late@test.example' })
  })
})
