import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type User from '#identity/models/user'
import { AnswerTicket, type StaffMessage } from '#tickets/actions/answer_ticket'
import type Ticket from '#tickets/models/ticket'
import {
  countRows,
  eventsOf,
  givenMessage,
  givenStoredFile,
  givenTicket,
  reload,
  snapshot,
  statusId,
} from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

function answer(
  workspace: TestWorkspace,
  ticket: Ticket,
  message: Partial<StaffMessage> = {},
  author: User = workspace.agent
) {
  return inWorkspace(workspace, () =>
    new AnswerTicket().execute(ticket, author, {
      bodyHtml: '<p>Turn it off.</p>',
      visibility: 'public',
      submissionId: randomUUID(),
      ...message,
    })
  )
}

test.group('AnswerTicket', () => {
  test('sends the ticket to pending and makes the author its assignee', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    assert.deepEqual(await answer(workspace, ticket), { isNew: true })
    const now = await reload(workspace, ticket)
    assert.equal(now.statusCategory, 'pending')
    assert.equal(now.assigneeId, workspace.agent.id)
    assert.equal(now.version, 2)
    assert.equal(now.firstRepliedAt!.toMillis(), now.lastMessageAt.toMillis())
    const events = await eventsOf(workspace, ticket)
    assert.deepEqual(
      events.map(({ name }) => name),
      ['ticket.created', 'message.added', 'ticket.updated']
    )
    assert.deepEqual(events[2].payload.changes, {
      status: { from: 'new', to: 'pending' },
      assignee: { from: null, to: { id: workspace.agent.id, name: workspace.agent.name } },
    })
  })

  test('takes the status chosen with the send button', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const solved = await inWorkspace(workspace, () => statusId('solved'))
    await answer(workspace, ticket, { statusId: solved })
    const now = await reload(workspace, ticket)
    assert.equal(now.statusCategory, 'solved')
    assert.equal(now.statusId, solved)
    assert.isNotNull(now.solvedAt)
  })

  test('a note changes nothing but the time of the last word', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await answer(workspace, ticket, { visibility: 'internal' }, workspace.lightAgent)
    const now = await reload(workspace, ticket)
    assert.equal(now.statusCategory, 'new')
    assert.isNull(now.assigneeId)
    assert.isNull(now.firstRepliedAt)
    assert.equal(now.version, 1)
    const events = await eventsOf(workspace, ticket)
    assert.deepEqual(
      events.map(({ name }) => name),
      ['ticket.created', 'message.added']
    )
    assert.equal(events[1].payload.visibility, 'internal')
    assert.isTrue(events[1].payload.byStaff)
  })

  test('keeps the first reply’s time and an assignee there was', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { assignee: workspace.otherAgent })
    await answer(workspace, ticket)
    const first = await reload(workspace, ticket)
    await answer(workspace, ticket)
    const second = await reload(workspace, ticket)
    assert.equal(second.assigneeId, workspace.otherAgent.id)
    assert.equal(second.firstRepliedAt!.toMillis(), first.firstRepliedAt!.toMillis())
    assert.equal(second.version, first.version, 'pending stays pending')
  })

  test('refuses a closed ticket and keeps nothing', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'closed' })
    const before = await snapshot(workspace)
    for (const visibility of ['public', 'internal'] as const) {
      await assert.rejects(
        () => answer(workspace, ticket, { visibility }),
        'This ticket is closed and cannot be changed any more.'
      )
    }
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('refuses while the author has not seen the newest message', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const seen = await givenMessage(workspace, ticket)
    const unseen = await givenMessage(workspace, ticket, {
      author: workspace.otherAgent,
      visibility: 'internal',
    })
    const before = await snapshot(workspace)
    const draft = { lastSeenMessageId: seen.id, submissionId: randomUUID() }
    await assert.rejects(() => answer(workspace, ticket, draft), /A new message arrived/)
    assert.deepEqual(await snapshot(workspace), before)
    await answer(workspace, ticket, { ...draft, lastSeenMessageId: unseen.id })
    assert.equal(await countRows(workspace, 'messages'), 4)
  })

  test('own messages count as seen', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const seen = await givenMessage(workspace, ticket)
    await answer(workspace, ticket, { lastSeenMessageId: seen.id })
    const outcome = await answer(workspace, ticket, { lastSeenMessageId: seen.id })
    assert.isTrue(outcome.isNew)
  })

  test('a repeated submission changes nothing, also when the first one closed the ticket', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const closed = await inWorkspace(workspace, () => statusId('closed'))
    const files = [await givenStoredFile(workspace)]
    const message = { submissionId: randomUUID(), statusId: closed, files }
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => answer(workspace, ticket, message))
    )
    assert.lengthOf(
      outcomes.filter(({ isNew }) => isNew),
      1
    )
    assert.equal(await countRows(workspace, 'messages'), 2)
    assert.equal(await countRows(workspace, 'attachments'), 1)
    assert.lengthOf(await eventsOf(workspace, ticket), 3)
  })

  test('refuses a status of another workspace', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    const foreign = await inWorkspace(other, () => statusId('solved'))
    const ticket = await givenTicket(workspace)
    const before = await snapshot(workspace)
    await assert.rejects(() => answer(workspace, ticket, { statusId: foreign }), /not available/)
    assert.deepEqual(await snapshot(workspace), before)
  })
})
