import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { RateTicket } from '#tickets/actions/rate_ticket'
import { ReplyToOwnTicket } from '#tickets/actions/reply_to_own_ticket'
import { SolveOwnTicket } from '#tickets/actions/solve_own_ticket'
import type Ticket from '#tickets/models/ticket'
import { findFollowedNumber, listFollowUpNumbers } from '#tickets/queries/find_related'
import Attachment from '#tickets/models/attachment'
import TicketModel from '#tickets/models/ticket'
import {
  countRows,
  eventsOf,
  givenStoredFile,
  givenTicket,
  reload,
  snapshot,
} from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

function reply(workspace: TestWorkspace, ticket: Ticket, message = {}) {
  return inWorkspace(workspace, () =>
    new ReplyToOwnTicket().execute(ticket, workspace.customer, {
      bodyHtml: '<p>Still burning.</p>',
      submissionId: randomUUID(),
      ...message,
    })
  )
}

test.group('ReplyToOwnTicket', () => {
  test('reopens a ticket that is {$self}')
    .with(['pending', 'on_hold', 'solved'] as const)
    .run(async ({ assert }, status) => {
      const workspace = await givenWorkspace()
      const ticket = await givenTicket(workspace, { status })
      assert.deepEqual(await reply(workspace, ticket), { number: ticket.number, isNew: true })
      const now = await reload(workspace, ticket)
      assert.equal(now.statusCategory, 'open')
      assert.isNull(now.solvedAt)
      const [, added, updated] = await eventsOf(workspace, ticket)
      assert.equal(added.payload.byStaff, false)
      assert.deepEqual(updated.payload.changes, { status: { from: status, to: 'open' } })
    })

  test('leaves a ticket that is {$self} as it is')
    .with(['new', 'open'] as const)
    .run(async ({ assert }, status) => {
      const workspace = await givenWorkspace()
      const ticket = await givenTicket(workspace, { status })
      await reply(workspace, ticket)
      const now = await reload(workspace, ticket)
      assert.equal(now.statusCategory, status)
      assert.equal(now.version, 1)
      assert.isAbove(now.lastMessageAt.toMillis(), ticket.lastMessageAt.toMillis() - 1)
    })

  test('opens a follow-up of a closed ticket, linked both ways', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'closed', subject: 'Heat' })
    const files = [await givenStoredFile(workspace)]
    const { number, isNew } = await reply(workspace, ticket, { files })
    assert.equal(number, 2)
    assert.isTrue(isNew)
    await inWorkspace(workspace, async () => {
      const followUp = await TicketModel.findByNumber(number)
      assert.equal(followUp.subject, 'Heat')
      assert.equal(followUp.statusCategory, 'new')
      assert.equal(await findFollowedNumber(followUp.followsTicketId), ticket.number)
      assert.deepEqual(await listFollowUpNumbers(ticket.id), [2])
      const attachment = await Attachment.findByOrFail('ticketId', followUp.id)
      assert.equal(attachment.fileName, 'notes.txt')
      const [created] = await eventsOf(workspace, followUp)
      assert.equal(created.payload.followsNumber, ticket.number)
    })
    const closed = await reload(workspace, ticket)
    assert.equal(closed.statusCategory, 'closed')
    assert.equal(closed.version, ticket.version)
  })

  test('a repeated submission answers with the ticket that carries it: {$self}')
    .with(['new', 'solved', 'closed'] as const)
    .run(async ({ assert }, status) => {
      const workspace = await givenWorkspace()
      const ticket = await givenTicket(workspace, { status })
      const message = { submissionId: randomUUID() }
      const outcomes = await Promise.all(
        Array.from({ length: 4 }, () => reply(workspace, ticket, message))
      )
      assert.lengthOf(new Set(outcomes.map(({ number }) => number)), 1)
      assert.lengthOf(
        outcomes.filter(({ isNew }) => isNew),
        1
      )
      assert.equal(await countRows(workspace, 'messages'), 2)
      assert.equal(await countRows(workspace, 'tickets'), status === 'closed' ? 2 : 1)
    })
})

test.group('SolveOwnTicket', () => {
  test('solves a ticket once', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'pending' })
    const solve = () =>
      inWorkspace(workspace, () => new SolveOwnTicket().execute(ticket, workspace.customer))
    await Promise.all([solve(), solve(), solve()])
    const now = await reload(workspace, ticket)
    assert.equal(now.statusCategory, 'solved')
    assert.isNotNull(now.solvedAt)
    assert.lengthOf(await eventsOf(workspace, ticket), 2)
  })

  test('leaves a closed ticket closed', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'closed' })
    const before = await snapshot(workspace)
    await inWorkspace(workspace, () => new SolveOwnTicket().execute(ticket, workspace.customer))
    assert.deepEqual(await snapshot(workspace), before)
  })
})

test.group('RateTicket', () => {
  test('keeps the rating, lets it change and tells each change once', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'solved' })
    const rate = (rating: 'good' | 'bad', comment?: string) =>
      inWorkspace(workspace, () =>
        new RateTicket().execute(ticket, workspace.customer, { rating, comment })
      )
    await rate('bad', 'Slow <b>and</b> rude')
    await rate('bad', 'Slow <b>and</b> rude')
    await rate('good')
    const now = await reload(workspace, ticket)
    assert.equal(now.rating, 'good')
    assert.isNull(now.ratingComment)
    assert.isNotNull(now.ratedAt)
    const [, ...rated] = await eventsOf(workspace, ticket)
    assert.deepEqual(
      rated.map(({ name, payload }) => [name, payload]),
      [
        ['ticket.rated', { number: ticket.number, rating: 'bad' }],
        ['ticket.rated', { number: ticket.number, rating: 'good' }],
      ]
    )
  })

  test('refuses a ticket that was opened again meanwhile', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'open' })
    const before = await snapshot(workspace)
    await assert.rejects(
      () =>
        inWorkspace(workspace, () =>
          new RateTicket().execute(ticket, workspace.customer, { rating: 'good' })
        ),
      /worked on again/
    )
    assert.deepEqual(await snapshot(workspace), before)
  })
})
