import { test } from '@japa/runner'
import Team from '#identity/models/team'
import type User from '#identity/models/user'
import { UpdateTicket, type TicketEdit } from '#tickets/actions/update_ticket'
import TicketChanged from '#tickets/exceptions/ticket_changed'
import type Ticket from '#tickets/models/ticket'
import { listTags } from '#tickets/queries/list_tags'
import { eventsOf, givenTicket, reload, snapshot, statusId } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

function update(
  workspace: TestWorkspace,
  ticket: Ticket,
  edit: Partial<TicketEdit>,
  editor: User = workspace.agent
) {
  return inWorkspace(workspace, () =>
    new UpdateTicket().execute(ticket, editor, { version: ticket.version, ...edit })
  )
}

async function lastChanges(workspace: TestWorkspace, ticket: Ticket) {
  const events = await eventsOf(workspace, ticket)
  return events.at(-1).payload.changes
}

function tagsOf(workspace: TestWorkspace, ticket: Ticket) {
  return inWorkspace(workspace, async () => {
    const tags = await listTags([ticket.id])
    return tags.get(ticket.id) ?? []
  })
}

test.group('UpdateTicket', () => {
  test('changes each field and tells what from and what to', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { agent, team } = workspace
    const ticket = await givenTicket(workspace, { tags: ['old'] })
    await update(workspace, ticket, {
      subject: 'The printer burns',
      priority: 'high',
      statusId: await inWorkspace(workspace, () => statusId('on_hold')),
      assigneeId: agent.id,
      teamId: team.id,
      tags: ['fire', 'printer'],
    })
    const now = await reload(workspace, ticket)
    assert.equal(now.subject, 'The printer burns')
    assert.equal(now.priority, 3)
    assert.equal(now.statusCategory, 'on_hold')
    assert.equal(now.assigneeId, agent.id)
    assert.equal(now.teamId, team.id)
    assert.equal(now.version, 2)
    assert.deepEqual(await tagsOf(workspace, ticket), ['fire', 'printer'])
    assert.deepEqual(await lastChanges(workspace, ticket), {
      subject: { from: 'The printer smokes', to: 'The printer burns' },
      priority: { from: 'normal', to: 'high' },
      status: { from: 'new', to: 'on_hold' },
      assignee: { from: null, to: { id: agent.id, name: agent.name } },
      team: { from: null, to: { id: team.id, name: team.name } },
      tags: { from: ['old'], to: ['fire', 'printer'] },
    })
    await update(workspace, now, { assigneeId: null, teamId: null, tags: [] })
    const cleared = await reload(workspace, ticket)
    assert.isNull(cleared.assigneeId)
    assert.isNull(cleared.teamId)
    assert.isEmpty(await tagsOf(workspace, ticket))
  })

  test('keeps the moments of solving and closing', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const ids = await inWorkspace(workspace, async () => ({
      solved: await statusId('solved'),
      open: await statusId('open'),
      closed: await statusId('closed'),
    }))
    await update(workspace, ticket, { statusId: ids.solved })
    const solved = await reload(workspace, ticket)
    assert.isNotNull(solved.solvedAt)
    await update(workspace, solved, { statusId: ids.open })
    const open = await reload(workspace, ticket)
    assert.isNull(open.solvedAt)
    await update(workspace, open, { statusId: ids.closed })
    const closed = await reload(workspace, ticket)
    assert.isNotNull(closed.closedAt)
  })

  test('writes nothing where nothing changes', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { tags: ['a', 'b'] })
    const before = await snapshot(workspace)
    await update(workspace, ticket, {})
    await update(workspace, ticket, {
      subject: ticket.subject,
      priority: 'normal',
      statusId: ticket.statusId,
      assigneeId: null,
      teamId: null,
      tags: ['b', 'a', 'b'],
    })
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('refuses a field that another changed since, naming it, and keeps nothing', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await update(workspace, ticket, { priority: 'high', subject: 'Theirs' })
    const before = await snapshot(workspace)
    const refused = update(workspace, ticket, { priority: 'low', teamId: workspace.team.id })
    const error = await refused.catch((failure) => failure)
    assert.instanceOf(error, TicketChanged)
    assert.deepEqual(error.details, { fields: 'priority' })
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('lets two people change different fields at once', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await Promise.all([
      update(workspace, ticket, { priority: 'high' }),
      update(workspace, ticket, { subject: 'Ours' }, workspace.otherAgent),
    ])
    const now = await reload(workspace, ticket)
    assert.equal(now.priority, 3)
    assert.equal(now.subject, 'Ours')
    assert.equal(now.version, 3)
  })

  test('merges tags that were added and removed at once', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { tags: ['a', 'b', 'c'] })
    await update(workspace, ticket, { tags: ['a', 'b', 'x'] })
    await update(workspace, ticket, { tags: ['b', 'c', 'y'] }, workspace.otherAgent)
    assert.deepEqual(await tagsOf(workspace, ticket), ['b', 'x', 'y'])
    await update(workspace, ticket, { tags: ['a', 'b', 'c', 'z'] }, workspace.admin)
    assert.deepEqual(await tagsOf(workspace, ticket), ['b', 'x', 'y', 'z'])
  })

  test('refuses a closed ticket', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'closed' })
    const before = await snapshot(workspace)
    await assert.rejects(() => update(workspace, ticket, { priority: 'low' }), /is closed/)
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('refuses what another workspace has, and people who cannot be given tickets', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    const foreign = await inWorkspace(other, async () => ({
      status: await statusId('open'),
      team: await Team.firstOrFail(),
    }))
    await inWorkspace(workspace, () =>
      workspace.otherAgent.merge({ disabledAt: workspace.agent.createdAt }).save()
    )
    const ticket = await givenTicket(workspace)
    const before = await snapshot(workspace)
    for (const edit of [
      { statusId: foreign.status },
      { assigneeId: other.agent.id },
      { teamId: foreign.team.id },
      { assigneeId: workspace.customer.id },
      { assigneeId: workspace.lightAgent.id },
      { assigneeId: workspace.otherAgent.id },
      { assigneeId: Number.MAX_SAFE_INTEGER },
    ]) {
      await assert.rejects(() => update(workspace, ticket, edit), /not available/)
    }
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('loses none of 50 edits at once and tells them in order', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => update(workspace, ticket, { tags: [`t${index}`] }))
    )
    assert.lengthOf(await tagsOf(workspace, ticket), 50)
    const now = await reload(workspace, ticket)
    assert.equal(now.version, 51)
    const [, ...events] = await eventsOf(workspace, ticket)
    assert.deepEqual(
      events.map(({ payload }) => payload.version),
      Array.from({ length: 50 }, (_, index) => index + 2)
    )
    for (const [index, event] of events.slice(1).entries()) {
      assert.deepEqual(event.payload.changes.tags.from, events[index].payload.changes.tags.to)
    }
  })
})
