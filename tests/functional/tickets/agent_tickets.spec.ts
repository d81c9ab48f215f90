import { test } from '@japa/runner'
import { givenMessage, givenTicket, reload, snapshot, statusId } from '#tests/helpers/tickets'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'
import { asProgram, complaints, pageAfter } from '#tests/functional/tickets/support/forms'

test.group('The agent’s list', () => {
  test('shows tickets, views and choices to {$self}')
    .with(['agent', 'admin', 'owner', 'lightAgent'] as const)
    .run(async ({ client, assert }, who) => {
      const workspace = await givenWorkspace()
      await givenTicket(workspace, { tags: ['fire'], priority: 'high' })
      const visitor = await signInAs(client, workspace, workspace[who])
      const page = await visitor.visit('/agent/tickets')
      page.assertStatus(200)
      const { component, props } = page.body()
      assert.equal(component, 'agent/tickets/index')
      const [ticket] = props.tickets
      assert.containsSubset(ticket, {
        number: 1,
        subject: 'The printer smokes',
        status: { category: 'new', name: null },
        priority: 'high',
        requester: { id: workspace.customer.id, email: workspace.customer.email },
        assignee: null,
        team: null,
        tags: ['fire'],
      })
      assert.deepEqual(props.page, { next: null, previous: null })
      assert.deepEqual(props.views[0], { key: 'open', count: 1 })
      assert.notInclude(
        props.staff.map(({ id }: { id: number }) => id),
        workspace.lightAgent.id
      )
    })

  test('opens whatever the address says', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    for (const query of [
      'view=nope&sort=;drop&status[]=open&assignee=99999999999999999999&team=-1',
      'after=rubbish',
      `before=${Buffer.from('["x","y"]').toString('base64url')}`,
      `after=${Buffer.from('[1e99,1]').toString('base64url')}`,
      'tag=%00',
      'tag=%ED%A0%80',
      'tag[]=a&tag[]=b',
      'assignee=999999999999999',
      `tag=${'x'.repeat(3000)}`,
    ]) {
      const page = await agent.visit(`/agent/tickets?${query}`)
      page.assertStatus(200)
      assert.equal(page.body().component, 'agent/tickets/index', query)
    }
  })

  test('is not for customers nor for nobody', async ({ client }) => {
    const workspace = await givenWorkspace()
    const customer = await signInAs(client, workspace, workspace.customer)
    const refused = await customer.visit('/agent/tickets')
    refused.assertStatus(403)
    const guest = await asGuest(client, workspace)
    const asked = await guest.get('/agent/tickets')
    asked.assertStatus(302)
    asked.assertHeader('location', '/sign-in')
  })
})

test.group('The agent’s ticket', () => {
  test('shows everything about it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    await givenMessage(workspace, ticket, { author: workspace.agent, visibility: 'internal' })
    const agent = await signInAs(client, workspace, workspace.agent)
    const page = await agent.visit('/agent/tickets/1')
    page.assertStatus(200)
    const { component, props } = page.body()
    assert.equal(component, 'agent/tickets/show')
    assert.containsSubset(props.ticket, {
      number: 1,
      version: 1,
      channel: 'web',
      isFollowing: false,
      followers: [],
      followsNumber: null,
      can: { reply: true, note: true, update: true },
    })
    assert.deepEqual(
      props.messages.map(({ visibility }: { visibility: string }) => visibility),
      ['public', 'internal']
    )
    assert.lengthOf(props.timeline, 2)
  })

  test('lets a light agent note but neither reply nor change, and nobody change a closed one', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    await givenTicket(workspace, { status: 'closed' })
    const light = await signInAs(client, workspace, workspace.lightAgent)
    const page = await light.visit('/agent/tickets/1')
    assert.deepEqual(page.body().props.ticket.can, { reply: false, note: true, update: false })
    const agent = await signInAs(client, workspace, workspace.agent)
    const closed = await agent.visit('/agent/tickets/2')
    assert.deepEqual(closed.body().props.ticket.can, { reply: false, note: false, update: false })
  })

  test('is not found by a number that is none or another workspace’s', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    await givenTicket(other)
    const agent = await signInAs(client, workspace, workspace.agent)
    for (const number of [
      '1',
      '0',
      '-1',
      '1.5',
      'abc',
      '99999999999999',
      '2147483648',
      '%00',
      '1e0',
    ]) {
      const page = await agent.visit(`/agent/tickets/${number}`)
      assert.equal(page.status(), 404, number)
      assert.equal(page.body().component, 'errors/not_found')
    }
    const broken = await agent.get('/agent/tickets/%E0%A4%A')
    assert.oneOf(broken.status(), [400, 404])
  })
})

test.group('Changing a ticket', () => {
  test('changes fields and comes back to the page', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const response = await agent
      .patch('/agent/tickets/1')
      .header('referer', `http://${workspace.host}/agent/tickets/1`)
      .header('x-inertia', 'true')
      .json({ version: 1, priority: 'urgent', subject: ' <b>Fire</b> ', tags: ['Пожар', 'vip'] })
    response.assertStatus(303)
    const now = await reload(workspace, ticket)
    assert.equal(now.priority, 4)
    assert.equal(now.subject, '<b>Fire</b>')
    const page = await agent.visit('/agent/tickets/1')
    assert.deepEqual(page.body().props.ticket.tags, ['vip', 'пожар'])
  })

  test('says which field another changed, and shows the page anew', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const other = await signInAs(client, workspace, workspace.otherAgent)
    await agent.patch('/agent/tickets/1').json({ version: 1, priority: 'urgent' })
    const refused = await other.patch('/agent/tickets/1').json({ version: 1, priority: 'low' })
    refused.assertStatus(302)
    const { flash } = await pageAfter(other, '/agent/tickets/1')
    assert.match(flash.error!, /Somebody else changed the same fields/)
    const now = await reload(workspace, ticket)
    assert.equal(now.priority, 4)

    const program = asProgram(other.patch('/agent/tickets/1'))
    const problem = await program.json({ version: 1, priority: 'low' })
    problem.assertStatus(409)
    problem.assertHeader('content-type', 'application/problem+json')
    assert.equal(problem.body().code, 'E_TICKET_CHANGED')
  })

  test('refuses {name} with a sentence at the field')
    .with([
      { name: 'a subject of 10,000 characters', field: 'subject', value: 'x'.repeat(10_000) },
      { name: 'an empty subject', field: 'subject', value: '   ' },
      { name: 'a NUL in a subject', field: 'subject', value: 'a\u0000b' },
      { name: 'half a character in a subject', field: 'subject', value: 'a\ud83d' },
      { name: 'an object as a subject', field: 'subject', value: { a: 1 } },
      { name: 'an unknown priority', field: 'priority', value: 'highest' },
      { name: 'a status that is no number', field: 'statusId', value: 'open' },
      { name: 'a status beyond all numbers', field: 'statusId', value: 1e20 },
      { name: 'a status that is a fraction', field: 'statusId', value: 1.5 },
      { name: 'a status nobody has', field: 'statusId', value: 999_999_999 },
      { name: 'an assignee beyond all numbers', field: 'assigneeId', value: 9007199254740993 },
      { name: 'a team that is a list', field: 'teamId', value: [1, 2] },
      { name: 'a script as a tag', field: 'tags.0', value: ['<script>alert(1)</script>'] },
      { name: 'a tag too long', field: 'tags.0', value: ['x'.repeat(41)] },
      { name: 'a NUL in a tag', field: 'tags.0', value: ['a\u0000'] },
      {
        name: 'too many tags',
        field: 'tags',
        value: Array.from({ length: 21 }, (_, i) => `t${i}`),
      },
      { name: 'a tag that is no list', field: 'tags', value: 'vip' },
    ])
    .run(async ({ client, assert }, { field, value }) => {
      const workspace = await givenWorkspace()
      await givenTicket(workspace)
      const before = await snapshot(workspace)
      const agent = await signInAs(client, workspace, workspace.agent)
      const edit = { version: 1, [field.split('.')[0]!]: value }
      const response = await asProgram(agent.patch('/agent/tickets/1')).json(edit)
      response.assertStatus(422)
      response.assertHeader('content-type', 'application/problem+json')
      if (response.body().code === 'E_VALIDATION_ERROR') {
        const message = complaints(response)[field]
        assert.isString(message, JSON.stringify(response.body()))
        assert.notMatch(message!, /\{|_|translation missing/)
      } else {
        assert.equal(response.body().code, 'E_INVALID_CHOICE')
      }
      assert.deepEqual(await snapshot(workspace), before)
    })

  test('refuses what was not sent as a form', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    const before = await snapshot(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    for (const body of ['{"version":', '"text"', 'null', '[]', '{}', '{"version":"x"}', '5']) {
      const request = agent.patch('/agent/tickets/1').type('application/json')
      const response = await asProgram(request).json(body as never)
      assert.oneOf(response.status(), [400, 422], body)
      response.assertHeader('content-type', 'application/problem+json')
    }
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('is not for light agents, customers, nobody and other workspaces', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    await givenTicket(workspace)
    const before = await snapshot(workspace)
    const edit = { version: 1, priority: 'low' }
    for (const [who, status] of [
      ['lightAgent', 403],
      ['customer', 403],
    ] as const) {
      const visitor = await signInAs(client, workspace, workspace[who])
      const response = await visitor.patch('/agent/tickets/1').json(edit)
      assert.equal(response.status(), status, who)
    }
    const guest = await asGuest(client, workspace)
    const unknown = await asProgram(guest.patch('/agent/tickets/1')).json(edit)
    unknown.assertStatus(401)
    const stranger = await signInAs(client, other, other.agent)
    const elsewhere = await stranger.patch('/agent/tickets/1').json(edit)
    elsewhere.assertStatus(404)
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('says that a ticket is closed', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace, { status: 'closed' })
    const agent = await signInAs(client, workspace, workspace.agent)
    const open = await inWorkspace(workspace, () => statusId('open'))
    await agent.patch('/agent/tickets/1').json({ version: 1, statusId: open })
    const { flash } = await pageAfter(agent, '/agent/tickets/1')
    assert.match(flash.error!, /This ticket is closed/)
  })
})

test.group('Following a ticket', () => {
  test('begins and ends, also for light agents', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    const light = await signInAs(client, workspace, workspace.lightAgent)
    const begun = await light.post('/agent/tickets/1/following')
    begun.assertStatus(302)
    const page = await light.visit('/agent/tickets/1')
    assert.isTrue(page.body().props.ticket.isFollowing)
    const ended = await light.delete('/agent/tickets/1/following')
    assert.oneOf(ended.status(), [302, 303])
    const after = await light.visit('/agent/tickets/1')
    assert.isFalse(after.body().props.ticket.isFollowing)
  })

  test('is not for customers, nobody and other workspaces', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    await givenTicket(workspace)
    const before = await snapshot(workspace)
    const customer = await signInAs(client, workspace, workspace.customer)
    const stranger = await signInAs(client, other, other.agent)
    const guest = await asGuest(client, workspace)
    for (const method of ['post', 'delete'] as const) {
      const refused = await customer[method]('/agent/tickets/1/following')
      refused.assertStatus(403)
      const unknown = await stranger[method]('/agent/tickets/1/following')
      unknown.assertStatus(404)
      const asked = await guest[method]('/agent/tickets/1/following')
      assert.match(asked.header('location')!, /sign-in/)
    }
    assert.deepEqual(await snapshot(workspace), before)
  })
})

test.group('Tickets for programs', () => {
  test('are the same rows as JSON, page by page', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    for (let index = 0; index < 30; index += 1) await givenTicket(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const first = await asProgram(agent.get('/api/v1/tickets?view=all&sort=created'))
    first.assertStatus(200)
    assert.match(first.header('content-type')!, /^application\/json/)
    assert.lengthOf(first.body().data, 25)
    assert.isNull(first.body().page.previous)
    const path = `/api/v1/tickets?view=all&sort=created&after=${first.body().page.next}`
    const second = await asProgram(agent.get(path))
    assert.deepEqual(
      second.body().data.map(({ number }: { number: number }) => number),
      [26, 27, 28, 29, 30]
    )
    assert.isNull(second.body().page.next)
  })

  test('answer with problems to those who may not', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    const customer = await signInAs(client, workspace, workspace.customer)
    const refused = await asProgram(customer.get('/api/v1/tickets'))
    refused.assertStatus(403)
    refused.assertHeader('content-type', 'application/problem+json')
    assert.properties(refused.body(), ['type', 'title', 'status', 'instance', 'code'])
    const guest = await asGuest(client, workspace)
    const unknown = await asProgram(guest.get('/api/v1/tickets'))
    unknown.assertStatus(401)
    unknown.assertHeader('content-type', 'application/problem+json')
    const stranger = await signInAs(client, workspace, workspace.agent)
    const other = await givenWorkspace()
    const elsewhere = await asProgram(stranger.at(other.host).get('/api/v1/tickets'))
    elsewhere.assertStatus(401)
  })
})
