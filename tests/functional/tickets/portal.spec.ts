import { test } from '@japa/runner'
import {
  countRows,
  givenMessage,
  givenTicket,
  reload,
  snapshot,
  storedKeys,
} from '#tests/helpers/tickets'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace } from '#tests/helpers/workspaces'
import {
  asProgram,
  complaints,
  messageForm,
  pageAfter,
  png,
  sendForm,
} from '#tests/functional/tickets/support/forms'

test.group('The portal’s home', () => {
  test('greets guests and shows customers their latest tickets', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace, { requester: workspace.otherCustomer })
    for (let index = 0; index < 4; index += 1) await givenTicket(workspace)
    const guest = await asGuest(client, workspace)
    const welcome = await guest.visit('/')
    welcome.assertStatus(200)
    assert.equal(welcome.body().component, 'portal/home')
    assert.deepEqual(welcome.body().props.recent, [])
    const customer = await signInAs(client, workspace, workspace.customer)
    const home = await customer.visit('/')
    assert.deepEqual(
      home.body().props.recent.map(({ number }: { number: number }) => number),
      [5, 4, 3]
    )
  })
})

test.group('A customer’s tickets', () => {
  test('are listed by state and tell nothing of how the work is organised', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace, { assignee: workspace.agent, tags: ['vip'], priority: 'low' })
    await givenTicket(workspace, { status: 'solved' })
    await givenTicket(workspace, { requester: workspace.otherCustomer })
    const customer = await signInAs(client, workspace, workspace.customer)
    for (const [query, numbers] of [
      ['', [1]],
      ['?state=solved', [2]],
      ['?state=all', [2, 1]],
      ['?state=nope&after=rubbish', [1]],
    ] as const) {
      const page = await customer.visit(`/my/tickets${query}`)
      page.assertStatus(200)
      const { tickets } = page.body().props
      assert.deepEqual(
        tickets.map(({ number }: { number: number }) => number),
        [...numbers]
      )
      assert.sameMembers(Object.keys(tickets[0]), [
        'number',
        'subject',
        'statusCategory',
        'createdAt',
        'updatedAt',
      ])
    }
  })

  test('show the public messages alone', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { tags: ['secret-tag'] })
    await givenMessage(workspace, ticket, { author: workspace.agent, bodyHtml: '<p>answer</p>' })
    const note = { author: workspace.agent, visibility: 'internal' as const }
    await givenMessage(workspace, ticket, { ...note, bodyHtml: '<p>secret</p>' })
    const customer = await signInAs(client, workspace, workspace.customer)
    const page = await customer.visit('/my/tickets/1')
    const { component, props } = page.body()
    assert.equal(component, 'portal/tickets/show')
    assert.deepEqual(props.ticket.can, { reply: true, rate: false, solve: true })
    assert.deepEqual(
      props.messages.map((message: any) => [message.bodyHtml, message.author.isStaff]),
      [
        ['<p>It is on fire.</p>', false],
        ['<p>answer</p>', true],
      ]
    )
    const whole = JSON.stringify(props)
    assert.notInclude(whole, 'secret')
    assert.notInclude(whole, workspace.agent.email)
  })

  test('cannot be told from none when they are somebody else’s', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    await givenTicket(workspace)
    const before = await snapshot(workspace)
    const visitors = [
      await signInAs(client, workspace, workspace.otherCustomer),
      await signInAs(client, workspace, workspace.agent),
      await signInAs(client, other, other.customer),
    ]
    for (const visitor of visitors) {
      for (const number of ['1', '99', '99999999999999', 'x']) {
        const page = await visitor.visit(`/my/tickets/${number}`)
        page.assertStatus(404)
        const reply = await visitor.post(`/my/tickets/${number}/messages`).json(messageForm())
        reply.assertStatus(404)
        const solution = await visitor.post(`/my/tickets/${number}/solution`)
        solution.assertStatus(404)
        const rating = await visitor.put(`/my/tickets/${number}/rating`).json({ rating: 'bad' })
        rating.assertStatus(404)
      }
    }
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('ask nobody to sign in', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    const guest = await asGuest(client, workspace)
    for (const path of ['/my/tickets', '/my/tickets/1']) {
      const response = await guest.get(path)
      response.assertHeader('location', '/sign-in')
    }
    const reply = await guest.post('/my/tickets/1/messages').json(messageForm())
    assert.match(reply.header('location')!, /sign-in/)
    assert.equal(await countRows(workspace, 'messages'), 1)
  })
})

test.group('A customer’s reply', () => {
  test('reopens the ticket and carries its file', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, { status: 'solved' })
    const customer = await signInAs(client, workspace, workspace.customer)
    const files = [{ name: 'fire.png', content: png }]
    const response = await sendForm(
      customer.post('/my/tickets/1/messages'),
      messageForm({ visibility: 'internal', statusId: '1' }),
      files
    )
    response.assertHeader('location', '/my/tickets/1')
    const now = await reload(workspace, ticket)
    assert.equal(now.statusCategory, 'open')
    const page = await customer.visit('/my/tickets/1')
    const { messages, flash } = page.body().props
    assert.lengthOf(messages, 2)
    assert.equal(messages[1].attachments[0].fileName, 'fire.png')
    assert.equal(flash.success, 'Your message was sent.')
  })

  test('on a closed ticket opens a follow-up and says so', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace, { status: 'closed' })
    const customer = await signInAs(client, workspace, workspace.customer)
    const response = await customer.post('/my/tickets/1/messages').json(messageForm())
    response.assertHeader('location', '/my/tickets/2')
    const page = await customer.visit('/my/tickets/2')
    assert.equal(page.body().props.ticket.followsNumber, 1)
    assert.include(page.body().props.flash.success, '#2')
  })

  test('by a double click is one', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace, { status: 'closed' })
    const customer = await signInAs(client, workspace, workspace.customer)
    const form = messageForm()
    const files = [{ name: 'fire.png', content: png }]
    const send = () => sendForm(customer.post('/my/tickets/1/messages'), form, files)
    const responses = await Promise.all([send(), send()])
    for (const response of responses) response.assertHeader('location', '/my/tickets/2')
    assert.equal(await countRows(workspace, 'tickets'), 2)
    assert.lengthOf(await storedKeys(workspace), 1)
  })

  test('without words is refused at the form, in the language of who writes', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace({ locale: 'ru' })
    await givenTicket(workspace)
    const customer = await signInAs(client, workspace, workspace.customer)
    const form = messageForm({ bodyHtml: '<p></p>' })
    const response = await customer.post('/my/tickets/1/messages').json(form)
    response.assertStatus(302)
    const { errors } = await pageAfter(customer, '/my/tickets/1')
    assert.equal(errors.bodyHtml, 'Заполните поле «сообщение».')
    assert.equal(await countRows(workspace, 'messages'), 1)
  })
})

test.group('A customer’s solution and rating', () => {
  test('solve and rate, and may change the rating', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const customer = await signInAs(client, workspace, workspace.customer)
    const early = await customer.put('/my/tickets/1/rating').json({ rating: 'good' })
    early.assertStatus(302)
    const unrated = await reload(workspace, ticket)
    assert.isNull(unrated.rating)
    const solved = await customer.post('/my/tickets/1/solution')
    solved.assertHeader('location', '/my/tickets/1')
    const again = await customer.post('/my/tickets/1/solution')
    again.assertHeader('location', '/my/tickets/1')
    const comment = '<script>alert(1)</script> \u{1F600}'
    await customer.put('/my/tickets/1/rating').json({ rating: 'bad', comment })
    const rated = await reload(workspace, ticket)
    assert.equal(rated.rating, 'bad')
    assert.equal(rated.ratingComment, comment)
    await customer.put('/my/tickets/1/rating').json({ rating: 'good' })
    const changed = await reload(workspace, ticket)
    assert.equal(changed.rating, 'good')
  })

  test('refuse {name}')
    .with([
      { name: 'no rating', body: {} as object, field: 'rating' },
      { name: 'an unknown rating', body: { rating: 'great' }, field: 'rating' },
      { name: 'a number', body: { rating: 5 }, field: 'rating' },
      { name: 'a long comment', body: { comment: 'x'.repeat(2001) }, field: 'comment' },
      { name: 'a NUL', body: { comment: 'a\u0000' }, field: 'comment' },
      { name: 'half a character', body: { comment: '\ud800' }, field: 'comment' },
      { name: 'a list', body: { comment: ['a'] }, field: 'comment' },
    ])
    .run(async ({ client, assert }, { body, field }) => {
      const workspace = await givenWorkspace()
      await givenTicket(workspace, { status: 'solved' })
      const before = await snapshot(workspace)
      const customer = await signInAs(client, workspace, workspace.customer)
      const rating = field === 'comment' ? { rating: 'good' } : {}
      const request = asProgram(customer.put('/my/tickets/1/rating'))
      const response = await request.json({ ...rating, ...body })
      response.assertStatus(422)
      assert.property(complaints(response), field)
      assert.deepEqual(await snapshot(workspace), before)
    })
})
