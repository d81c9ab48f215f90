import { test } from '@japa/runner'
import Team from '#identity/models/team'
import { eventsNamed, teams, valueOf } from '#tests/functional/people/support/people'
import { drainOutbox } from '#tests/helpers/outbox'
import { signInAs } from '#tests/helpers/sign_in'
import { eventsOf, givenTicket, reload } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

test.group('Teams', () => {
  test('are made, renamed and filled by those who may', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    await admin.post(teams).json({ name: ' Billing ' })
    const team = await inWorkspace(workspace, () => Team.findByOrFail('name', 'Billing'))
    await admin.patch(`${teams}/${team.id}`).json({ name: 'Money' })
    await admin.post(`${teams}/${team.id}/members`).json({ userId: workspace.lightAgent.id })
    await admin.post(`${teams}/${team.id}/members`).json({ userId: workspace.lightAgent.id })
    const page = await admin.visit(teams)
    assert.deepEqual(
      page
        .body()
        .props.teams.map((one: any) => [one.name, one.members.map(({ name }: any) => name)]),
      [
        ['Money', ['Lily Light']],
        ['Support', ['Agnes Agent']],
      ]
    )
    await admin.delete(`${teams}/${team.id}/members/${workspace.lightAgent.id}`)
    assert.lengthOf(await eventsNamed(workspace, 'team.member_added'), 1)
    assert.lengthOf(await eventsNamed(workspace, 'team.member_removed'), 1)
    assert.deepEqual(await eventsNamed(workspace, 'team.renamed'), [
      { by: workspace.admin.id, teamId: team.id, from: 'Billing', to: 'Money' },
    ])
  })

  test('are not for agents, nor for other workspaces', async ({ client }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const agent = await signInAs(client, workspace, workspace.agent)
    const stranger = await signInAs(client, other, other.owner)
    const of = `${teams}/${workspace.team.id}`
    for (const [visitor, status] of [
      [agent, 403],
      [stranger, 404],
    ] as const) {
      for (const request of [
        visitor.patch(of).json({ name: 'Taken' }),
        visitor.delete(of),
        visitor.post(`${of}/members`).json({ userId: other.agent.id }),
        visitor.delete(`${of}/members/${workspace.agent.id}`),
      ]) {
        const response = await request.header('accept', 'application/json')
        response.assertStatus(status)
      }
    }
    const page = await agent.get(teams)
    page.assertStatus(403)
  })

  test('have names of their own and members of the staff', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const admin = await signInAs(client, workspace, workspace.admin)
    for (const name of ['Support', '', 'x'.repeat(61)]) {
      const response = await admin.post(teams).header('accept', 'application/json').json({ name })
      response.assertStatus(422)
    }
    for (const userId of [workspace.customer.id, 0, 9_999_999]) {
      const response = await admin
        .post(`${teams}/${workspace.team.id}/members`)
        .header('accept', 'application/json')
        .json({ userId })
      response.assertStatus(422)
    }
    assert.isEmpty(await eventsNamed(workspace, 'team.created'))
  })

  test('that are deleted let go of unsolved tickets and stay in the history of others', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const [open, solved] = [
      await givenTicket(workspace, { status: 'open' }),
      await givenTicket(workspace, { status: 'solved' }),
    ]
    await inWorkspace(workspace, async () => {
      await open.merge({ teamId: workspace.team.id }).save()
      await solved.merge({ teamId: workspace.team.id }).save()
    })
    const admin = await signInAs(client, workspace, workspace.admin)
    await admin.delete(`${teams}/${workspace.team.id}`)
    await drainOutbox(workspace.tenant)
    assert.isNull(await valueOf(reload(workspace, open), 'teamId'))
    assert.equal(await valueOf(reload(workspace, solved), 'teamId'), workspace.team.id)
    const events = await eventsOf(workspace, open)
    assert.deepEqual(events.at(-1).payload.changes, {
      team: { from: { id: workspace.team.id, name: 'Support' }, to: null },
    })
    const page = await admin.visit(teams)
    assert.isEmpty(page.body().props.teams)
    const gone = await admin
      .patch(`${teams}/${workspace.team.id}`)
      .header('accept', 'application/json')
      .json({ name: 'Back' })
    gone.assertStatus(404)
    const chosen = await admin
      .patch(`/agent/tickets/${open.number}`)
      .header('accept', 'application/json')
      .json({ version: 99, teamId: workspace.team.id })
    chosen.assertStatus(422)
    await admin.post(teams).json({ name: 'Support' })
    assert.lengthOf(await eventsNamed(workspace, 'team.created'), 1)
  })
})
