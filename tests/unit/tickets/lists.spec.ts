import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { Page, Position } from '#foundation/pagination/keyset'
import { CreateTicket } from '#tickets/actions/create_ticket'
import { priorities } from '#tickets/models/priority'
import { statusCategories } from '#tickets/models/status_category'
import { countCap, countViews } from '#tickets/queries/count_views'
import { listMessages } from '#tickets/queries/list_messages'
import { listOwnTickets } from '#tickets/queries/list_own_tickets'
import { ListTickets } from '#tickets/queries/list_tickets'
import { listTimeline } from '#tickets/queries/list_timeline'
import { sorts, views } from '#tickets/queries/ticket_filters'
import { readTicketFilters } from '#tickets/validators/ticket_list'
import { givenMessage, givenStoredFile, givenTicket, statusId } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

interface Numbered {
  number: number
}

function list(workspace: TestWorkspace, query: Record<string, unknown>, position: Position = {}) {
  return inWorkspace(workspace, () =>
    new ListTickets().execute(readTicketFilters(query), position, workspace.agent.id)
  )
}

async function numbersOf(workspace: TestWorkspace, query: Record<string, unknown>) {
  const { rows } = await list(workspace, query)
  return rows.map(({ number }) => number).sort((a, b) => a - b)
}

/** Many tickets whose times and priorities coincide, so that only ids tell them apart. */
async function givenManyTickets(workspace: TestWorkspace, count: number) {
  await inWorkspace(workspace, async () => {
    for (let index = 0; index < count; index += 1) {
      await new CreateTicket().execute({
        requesterId: workspace.customer.id,
        subject: `Ticket ${index + 1}`,
        bodyHtml: '<p>a</p>',
        channel: 'web',
        submissionId: randomUUID(),
        priority: priorities[index % 4],
      })
    }
    await db.rawQuery(
      `update tickets set
        created_at = timestamptz '2026-01-01' + (number % 7) * interval '1 millisecond',
        updated_at = timestamptz '2026-02-01' + (number % 5) * interval '1 millisecond'
       where tenant_id = ?`,
      [workspace.tenant.id]
    )
  })
}

async function walk(
  read: (position: Position) => Promise<Page<Numbered>>,
  direction: 'next' | 'previous',
  from: Position = {}
) {
  const pages: number[][] = []
  let position: Position | null = from
  let last: Page<Numbered> | undefined
  while (position) {
    last = await read(position)
    pages.push(last.rows.map(({ number }) => number))
    const cursor: string | null = last[direction]
    if (!cursor) break
    position = direction === 'next' ? { after: cursor } : { before: cursor }
  }
  return { pages, last: last! }
}

test.group('ListTickets', () => {
  test('walks all tickets forwards and backwards in every order', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenManyTickets(workspace, 120)
    const all = Array.from({ length: 120 }, (_, index) => index + 1)
    for (const sort of sorts) {
      const read = (position: Position) => list(workspace, { view: 'all', sort }, position)
      const forwards = await walk(read, 'next')
      const numbers = forwards.pages.flat()
      assert.sameMembers(numbers, all, sort)
      assert.lengthOf(numbers, 120, `${sort}: nothing twice`)
      assert.deepEqual(
        forwards.pages.map(({ length }) => length),
        [25, 25, 25, 25, 20]
      )
      assert.isNull(forwards.last.next)

      const backwards = await walk(read, 'previous', { before: forwards.last.previous! })
      const back = [forwards.pages.at(-1)!, ...backwards.pages].reverse().flat()
      assert.deepEqual(back, numbers, `${sort} backwards`)
      assert.isNull(backwards.last.previous)
      assert.isNotNull(backwards.last.next)
    }
  }).timeout(60_000)

  test('orders as the sort says', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenManyTickets(workspace, 20)
    const keys = {
      updated: (row: any) => [row.updated_at.getTime(), row.id],
      created: (row: any) => [row.created_at.getTime(), row.id],
      priority: (row: any) => [row.priority, row.updated_at.getTime(), row.id],
    }
    for (const sort of sorts) {
      const { rows } = await list(workspace, { view: 'all', sort })
      const key = keys[sort.replace('-', '') as keyof typeof keys]
      const sorted = [...rows].sort((a, b) => compare(key(a), key(b)))
      if (sort.startsWith('-')) sorted.reverse()
      assert.deepEqual(
        rows.map(({ id }) => id),
        sorted.map(({ id }) => id),
        sort
      )
    }
  })

  test('starts at the first page for a cursor that is none', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenManyTickets(workspace, 30)
    const first = await list(workspace, { view: 'all' })
    const cursors = ['rubbish', first.next!.slice(3), encode([null, null]), encode(['a', 1])]
    for (const cursor of [...cursors, encode([1, 2, 3]), '%00', 'é'.repeat(300)]) {
      for (const position of [{ after: cursor }, { before: cursor }]) {
        assert.deepEqual(await list(workspace, { view: 'all' }, position), first, cursor)
      }
    }
  })

  test('shows in each view what belongs there', async ({ assert }) => {
    const workspace = await givenWorkspace()
    for (const status of statusCategories) {
      await givenTicket(workspace, { status, subject: status })
      await givenTicket(workspace, { status, subject: status, assignee: workspace.agent })
    }
    const inView = {
      open: [1, 2, 3, 4],
      mine: [2, 4, 6, 8],
      unassigned: [1, 3, 5, 7],
      pending: [5, 6, 7, 8],
      solved: [9, 10, 11, 12],
      all: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    }
    for (const view of views) {
      assert.deepEqual(await numbersOf(workspace, { view }), inView[view], view)
    }
    const counts = await inWorkspace(workspace, () => countViews(workspace.agent.id))
    assert.deepEqual(
      counts,
      views.map((key) => ({ key, count: inView[key].length }))
    )
  })

  test('filters, also by several at once', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { agent, otherAgent } = workspace
    await givenTicket(workspace, { tags: ['vip'], priority: 'high', assignee: agent })
    await givenTicket(workspace, { tags: ['vip', 'late'], status: 'pending', assignee: otherAgent })
    await givenTicket(workspace, { priority: 'high' })
    const all = { view: 'all' }
    assert.deepEqual(await numbersOf(workspace, { ...all, tag: 'VIP' }), [1, 2])
    assert.deepEqual(await numbersOf(workspace, { ...all, tag: 'vi' }), [])
    assert.deepEqual(await numbersOf(workspace, { ...all, priority: 'high' }), [1, 3])
    assert.deepEqual(await numbersOf(workspace, { ...all, status: 'pending' }), [2])
    assert.deepEqual(await numbersOf(workspace, { ...all, assignee: 'me' }), [1])
    assert.deepEqual(await numbersOf(workspace, { ...all, assignee: 'none' }), [3])
    assert.deepEqual(await numbersOf(workspace, { ...all, assignee: `${otherAgent.id}` }), [2])
    assert.deepEqual(await numbersOf(workspace, { ...all, team: 'none' }), [1, 2, 3])
    assert.deepEqual(await numbersOf(workspace, { ...all, team: `${workspace.team.id}` }), [])
    assert.deepEqual(await numbersOf(workspace, { ...all, tag: 'vip', priority: 'high' }), [1])
  })

  test('resolves people and tags, and nothing of another workspace', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    await givenTicket(other, { tags: ['vip'] })
    await givenTicket(workspace, { tags: ['b', 'a'], assignee: workspace.agent })
    const { rows } = await list(workspace, { view: 'all' })
    assert.lengthOf(rows, 1)
    assert.equal(rows[0]!.requester.email, workspace.customer.email)
    assert.equal(rows[0]!.assignee!.id, workspace.agent.id)
    assert.deepEqual(rows[0]!.tags, ['a', 'b'])
    assert.isEmpty(await numbersOf(workspace, { view: 'all', tag: 'vip' }))
  })

  test('reads addresses that are old, mistyped or forged as if they said nothing', ({ assert }) => {
    const nothing = readTicketFilters({})
    assert.equal(nothing.view, 'open')
    assert.equal(nothing.sort, '-updated')
    for (const forged of [
      { view: 'nope', sort: 'nope', status: 'nope', priority: '5', assignee: 'you', team: '' },
      { view: ['all'], sort: { a: 1 }, assignee: ['me'], team: '-1', tag: { $ne: '' } },
      { assignee: '9'.repeat(30), team: '1.5', tag: '\u0000' },
      { assignee: '', team: '0x10', tag: 'x'.repeat(51) },
      { assignee: '1e3', tag: '', view: '__proto__', sort: 'constructor' },
    ]) {
      assert.deepEqual(readTicketFilters(forged), nothing, JSON.stringify(forged))
    }
  })
})

test.group('Counting views', () => {
  test('stops at the cap', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenManyTickets(workspace, countCap + 5)
    const counts = await inWorkspace(workspace, () => countViews(workspace.agent.id))
    const byView = Object.fromEntries(counts.map(({ key, count }) => [key, count]))
    assert.deepEqual(byView, {
      open: countCap,
      mine: 0,
      unassigned: countCap,
      pending: 0,
      solved: 0,
      all: countCap,
    })
  })
})

test.group('A customer’s own tickets', () => {
  test('are theirs alone, by state, page by page', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await givenManyTickets(workspace, 45)
    await givenTicket(workspace, { requester: workspace.otherCustomer })
    const solved = await inWorkspace(workspace, () => statusId('solved'))
    await inWorkspace(workspace, () =>
      db.rawQuery(
        `update tickets set status_id = ?, status_category = 'solved' where tenant_id = ? and number <= 5`,
        [solved, workspace.tenant.id]
      )
    )
    const read = (state: 'open' | 'solved' | 'all') => (position: Position) =>
      inWorkspace(workspace, () => listOwnTickets(workspace.customer.id, state, position))
    const all = await walk(read('all'), 'next')
    const numbers = all.pages.flat()
    assert.lengthOf(new Set(numbers), 45)
    const back = await walk(read('all'), 'previous', { before: all.last.previous! })
    assert.deepEqual([all.pages.at(-1)!, ...back.pages].reverse().flat(), numbers)
    const { pages: open } = await walk(read('open'), 'next')
    assert.lengthOf(open.flat(), 40)
    const { pages: done } = await walk(read('solved'), 'next')
    assert.sameMembers(done.flat(), [1, 2, 3, 4, 5])
  })
})

test.group('Messages and timeline', () => {
  test('leave out notes and their files where they are not asked for', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const file = await givenStoredFile(workspace)
    const ticket = await givenTicket(workspace, { files: [file] })
    await givenTicket(workspace)
    await givenMessage(workspace, ticket, { author: workspace.agent, bodyHtml: '<p>public</p>' })
    await givenMessage(workspace, ticket, {
      author: workspace.agent,
      visibility: 'internal',
      bodyHtml: '<p>secret</p>',
      files: [await givenStoredFile(workspace, { fileName: 'secret.txt' })],
    })
    await inWorkspace(workspace, async () => {
      const withNotes = await listMessages(ticket.id, { withNotes: true })
      assert.deepEqual(
        withNotes.map(({ body_html: html, attachments }) => [html, attachments.length]),
        [
          ['<p>It is on fire.</p>', 1],
          ['<p>public</p>', 0],
          ['<p>secret</p>', 1],
        ]
      )
      assert.equal(withNotes[0]!.author!.id, workspace.customer.id)
      const withoutNotes = await listMessages(ticket.id, { withNotes: false })
      assert.lengthOf(withoutNotes, 2)
      assert.notInclude(JSON.stringify(withoutNotes), 'secret')
    })
  })

  test('tell a ticket’s story in order, with who did it', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await givenMessage(workspace, ticket, { author: workspace.agent })
    await givenMessage(workspace, ticket)
    const timeline = await inWorkspace(workspace, () => listTimeline(ticket.id))
    assert.deepEqual(
      timeline.map(({ name, actor }) => [name, actor!.name]),
      [
        ['ticket.created', workspace.customer.name],
        ['message.added', workspace.agent.name],
        ['ticket.updated', workspace.agent.name],
        ['message.added', workspace.customer.name],
        ['ticket.updated', workspace.customer.name],
      ]
    )
  })
})

function encode(values: unknown[]) {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

function compare(a: number[], b: number[]): number {
  const index = a.findIndex((value, position) => value !== b[position])
  return index < 0 ? 0 : a[index]! - b[index]!
}
