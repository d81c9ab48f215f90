import { test } from '@japa/runner'
import Message from '#tickets/models/message'
import {
  countRows,
  eventsOf,
  givenMessage,
  givenTicket,
  reload,
  snapshot,
  statusId,
  storedKeys,
} from '#tests/helpers/tickets'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'
import {
  asProgram,
  complaints,
  messageForm,
  pageAfter,
  png,
  sendForm,
} from '#tests/functional/tickets/support/forms'

const path = '/agent/tickets/1/messages'

test.group('Messages of staff', () => {
  test('a reply with a file and a status', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const solved = await inWorkspace(workspace, () => statusId('solved'))
    const agent = await signInAs(client, workspace, workspace.agent)
    const form = messageForm({ visibility: 'public', statusId: String(solved) })
    const response = await sendForm(agent.post(path), form, [{ name: 'fire.png', content: png }])
    response.assertStatus(302)
    response.assertHeader('location', '/agent/tickets/1')
    const page = await agent.visit('/agent/tickets/1')
    const { messages, ticket: shown, flash } = page.body().props
    assert.equal(messages[1].bodyHtml, '<p>Turn it off.</p>')
    assert.containsSubset(messages[1].attachments[0], {
      fileName: 'fire.png',
      contentType: 'image/png',
      size: png.length,
    })
    assert.equal(shown.status.category, 'solved')
    assert.equal(shown.assignee.id, workspace.agent.id)
    assert.isString(flash.success)
    assert.lengthOf(await storedKeys(workspace), 1)
    assert.lengthOf(await eventsOf(workspace, ticket), 3)
  })

  test('a note of a light agent, who may not reply nor set a status', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const light = await signInAs(client, workspace, workspace.lightAgent)
    const note = await light.post(path).json(messageForm({ visibility: 'internal' }))
    note.assertHeader('location', '/agent/tickets/1')
    assert.equal(await countRows(workspace, 'messages'), 2)
    const reply = await light.post(path).json(messageForm({ visibility: 'public' }))
    reply.assertStatus(403)
    const status = String(ticket.statusId)
    const withStatus = messageForm({ visibility: 'internal', statusId: status })
    const changing = await light.post(path).json(withStatus)
    changing.assertStatus(403)
    assert.equal(await countRows(workspace, 'messages'), 2)
  })

  test('are not for customers, nobody and other workspaces', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    await givenTicket(workspace)
    const before = await snapshot(workspace)
    const form = messageForm({ visibility: 'public' })
    const files = [{ name: 'fire.png', content: png }]
    const customer = await signInAs(client, workspace, workspace.customer)
    const refused = await sendForm(customer.post(path), form, files)
    refused.assertStatus(403)
    const stranger = await signInAs(client, other, other.agent)
    const unknown = await sendForm(stranger.post(path), form, files)
    unknown.assertStatus(404)
    const guest = await asGuest(client, workspace)
    const asked = await sendForm(guest.post(path), form, files)
    assert.match(asked.header('location')!, /sign-in/)
    assert.deepEqual(await snapshot(workspace), before)
    assert.isEmpty(await storedKeys(other))
  })

  test('stop while a newer one was not seen, and keep the draft', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const first = await givenMessage(workspace, ticket)
    const second = await givenMessage(workspace, ticket, { author: workspace.otherAgent })
    const before = await snapshot(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const draft = messageForm({ visibility: 'public', lastSeenMessageId: String(first.id) })
    const files = [{ name: 'fire.png', content: png }]
    const refused = await sendForm(agent.post(path), draft, files)
    refused.assertStatus(302)
    const { errors } = await pageAfter(agent, '/agent/tickets/1')
    assert.match(String(errors.lastSeenMessageId), /A new message arrived/)
    assert.deepEqual(await snapshot(workspace), before)
    await sendForm(agent.post(path), { ...draft, lastSeenMessageId: String(second.id) }, files)
    assert.equal(await countRows(workspace, 'messages'), 4)
    assert.lengthOf(await storedKeys(workspace), 1)
  })

  test('sent by a double click are one, also when they close the ticket', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    const closed = await inWorkspace(workspace, () => statusId('closed'))
    const agent = await signInAs(client, workspace, workspace.agent)
    const form = messageForm({ visibility: 'public', statusId: String(closed) })
    const files = [{ name: 'fire.png', content: png }]
    const send = () => sendForm(agent.post(path), form, files)
    const responses = await Promise.all([send(), send(), send()])
    for (const response of [...responses, await send()]) {
      response.assertHeader('location', '/agent/tickets/1')
    }
    const { flash } = await pageAfter(agent, '/agent/tickets/1')
    assert.isUndefined(flash.error)
    assert.equal(await countRows(workspace, 'messages'), 2)
    assert.equal(await countRows(workspace, 'attachments'), 1)
    assert.lengthOf(await storedKeys(workspace), 1)
  })

  test('on a closed ticket are refused in words', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace, { status: 'closed' })
    const before = await snapshot(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const files = [{ name: 'fire.png', content: png }]
    await sendForm(agent.post(path), messageForm({ visibility: 'public' }), files)
    const { flash } = await pageAfter(agent, '/agent/tickets/1')
    assert.match(flash.error!, /This ticket is closed/)
    assert.deepEqual(await snapshot(workspace), before)
  })

  test('are refused with {name}')
    .with([
      { name: 'no words', field: 'bodyHtml', value: '' },
      { name: 'an empty paragraph', field: 'bodyHtml', value: '<p></p>' },
      { name: 'blanks alone', field: 'bodyHtml', value: '<p> <br> &nbsp;</p><hr>' },
      { name: 'a script alone', field: 'bodyHtml', value: '<script>alert(1)</script>' },
      { name: 'an image alone', field: 'bodyHtml', value: '<img src=x onerror=alert(1)>' },
      { name: 'too many words', field: 'bodyHtml', value: 'x'.repeat(100_001) },
      { name: 'a NUL', field: 'bodyHtml', value: '<p>a\u0000b</p>' },
      { name: 'half a character', field: 'bodyHtml', value: '<p>\udc00</p>' },
      { name: 'a list as words', field: 'bodyHtml', value: ['<p>a</p>'] },
      { name: 'an unknown visibility', field: 'visibility', value: 'secret' },
      { name: 'no submission', field: 'submissionId', value: null },
      { name: 'a submission that is none', field: 'submissionId', value: `1' or '1'='1` },
      { name: 'a message beyond all numbers', field: 'lastSeenMessageId', value: 1e30 },
      { name: 'a message below zero', field: 'lastSeenMessageId', value: -1 },
      { name: 'files that are words', field: 'files', value: 'fire.png' },
      { name: 'files that are objects', field: 'files.0', value: [{ tmpPath: '/etc/passwd' }] },
    ])
    .run(async ({ client, assert }, { field, value }) => {
      const workspace = await givenWorkspace()
      await givenTicket(workspace)
      const before = await snapshot(workspace)
      const agent = await signInAs(client, workspace, workspace.agent)
      const form = { ...messageForm({ visibility: 'public' }), [field.split('.')[0]!]: value }
      const response = await asProgram(agent.post(path)).json(form)
      response.assertStatus(422)
      const message = complaints(response)[field]
      assert.isString(message, JSON.stringify(response.body()))
      assert.notMatch(message!, /\{|translation missing/)
      assert.deepEqual(await snapshot(workspace), before)
    })

  test('lose scripts on the way in', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await givenTicket(workspace)
    const agent = await signInAs(client, workspace, workspace.agent)
    const bodyHtml = '<p onclick="x()">Hi<script>alert(1)</script><img src=x onerror=alert(1)></p>'
    await agent.post(path).json(messageForm({ visibility: 'public', bodyHtml }))
    const stored = await inWorkspace(workspace, () => Message.query().orderBy('id', 'desc').first())
    assert.equal(stored!.bodyHtml, '<p>Hi</p>')
    assert.equal(stored!.bodyText, 'Hi')
  })

  test('of two agents at once are both kept', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const agents = [
      await signInAs(client, workspace, workspace.agent),
      await signInAs(client, workspace, workspace.otherAgent),
    ]
    await Promise.all(
      agents.map((agent) => agent.post(path).json(messageForm({ visibility: 'public' })))
    )
    assert.equal(await countRows(workspace, 'messages'), 3)
    const now = await reload(workspace, ticket)
    assert.oneOf(now.assigneeId, [workspace.agent.id, workspace.otherAgent.id])
  })
})
