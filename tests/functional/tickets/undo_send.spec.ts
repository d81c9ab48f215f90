import { randomUUID } from 'node:crypto'
import drive from '@adonisjs/drive/services/main'
import { test } from '@japa/runner'
import { Postponed } from '#foundation/queue/postponed'
import HeldReply from '#tickets/models/held_reply'
import Message from '#tickets/models/message'
import type Ticket from '#tickets/models/ticket'
import { ReleaseReply } from '#tickets/sending/jobs/release_reply'
import { releaseLostReplies } from '#tickets/sending/release_lost_replies'
import WorkspaceSettings from '#tenancy/models/workspace_settings'
import { drainOutbox } from '#tests/helpers/outbox'
import { signInAs, type Visitor } from '#tests/helpers/sign_in'
import { reload, givenMessage, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

async function givenDesk(client: Parameters<typeof signInAs>[0]) {
  const workspace = await givenWorkspace()
  await inWorkspace(workspace, () => WorkspaceSettings.query().update({ undo_send_seconds: 30 }))
  const ticket = await givenTicket(workspace)
  const agent = await signInAs(client, workspace, workspace.agent)
  return { workspace, ticket, agent, path: `/agent/tickets/${ticket.number}` }
}

const words = (bodyHtml: string, more: object = {}) => ({
  bodyHtml,
  visibility: 'public',
  submissionId: randomUUID(),
  ...more,
})

const publicTexts = (workspace: TestWorkspace, ticket: Ticket) =>
  inWorkspace(workspace, async () => {
    const messages = await Message.query().where('ticket_id', ticket.id).orderBy('id')
    return messages.map(({ bodyText }) => bodyText).slice(1)
  })

const heldOf = (workspace: TestWorkspace) =>
  inWorkspace(workspace, () => HeldReply.query().orderBy('id'))

/** As if the time to undo were over. */
async function release(workspace: TestWorkspace) {
  await inWorkspace(workspace, async () => {
    await HeldReply.query().where('state', 'held').update({ release_at: '2020-01-01' })
    for (const { id } of await HeldReply.query()) await new ReleaseReply({ heldReplyId: id }).run()
  })
}

async function shown(visitor: Visitor, path: string) {
  const page = await visitor.visit(path)
  return page.body().props.heldReplies
}

test.group('Undo send', () => {
  test('holds a reply that nobody outside sees, until its time is over', async ({
    assert,
    client,
  }) => {
    const { workspace, ticket, agent, path } = await givenDesk(client)
    const message = words('<p>Use water</p>')
    for (let turn = 0; turn < 2; turn++) {
      const response = await agent.post(`${path}/messages`).json(message)
      response.assertStatus(302)
    }
    assert.isEmpty(await publicTexts(workspace, ticket))
    const [held, ...others] = await heldOf(workspace)
    assert.isEmpty(others)
    const early = inWorkspace(workspace, () => new ReleaseReply({ heldReplyId: held!.id }).run())
    await assert.rejects(() => early, Postponed as never)

    const own = await shown(agent, path)
    assert.containsSubset(own, [{ isOwn: true, state: 'held', bodyHtml: '<p>Use water</p>' }])
    assert.isAbove(own[0].millisecondsLeft, 10_000)
    const colleague = await signInAs(client, workspace, workspace.otherAgent)
    assert.containsSubset(await shown(colleague, path), [
      { isOwn: false, author: 'Agnes Agent', bodyHtml: null },
    ])
    const customer = await signInAs(client, workspace, workspace.customer)
    const portal = await customer.visit(`/my/tickets/${ticket.number}`)
    assert.notInclude(JSON.stringify(portal.body()), 'Use water')

    await release(workspace)
    await release(workspace)
    assert.deepEqual(await publicTexts(workspace, ticket), ['Use water'])
    assert.isEmpty(await heldOf(workspace))
    const fresh = await reload(workspace, ticket)
    assert.equal(fresh.statusCategory, 'pending')
    assert.equal(fresh.assigneeId, workspace.agent.id)
  })

  test('gives words, files and status back, and takes them again', async ({ assert, client }) => {
    const { workspace, ticket, agent, path } = await givenDesk(client)
    const status = await inWorkspace(workspace, async () => {
      const { default: TicketStatus } = await import('#tickets/models/ticket_status')
      return TicketStatus.firstOf('solved')
    })
    await agent
      .post(`${path}/messages`)
      .fields(words('<p>Done</p>', { statusId: status.id }))
      .file('files[]', Buffer.from('one'), 'one.txt')
      .file('files[]', Buffer.from('two'), 'two.txt')
    const [held] = await heldOf(workspace)
    const undone = await agent.put(`/agent/held-replies/${held!.id}`)
    undone.assertStatus(302)
    await release(workspace)
    assert.isEmpty(await publicTexts(workspace, ticket))
    assert.containsSubset(await shown(agent, path), [
      {
        state: 'returned',
        reason: 'undone',
        bodyHtml: '<p>Done</p>',
        statusId: status.id,
        files: [{ fileName: 'one.txt' }, { fileName: 'two.txt' }],
      },
    ])
    const colleague = await signInAs(client, workspace, workspace.otherAgent)
    assert.isEmpty(await shown(colleague, path))

    const again = { statusId: status.id, returnedId: held!.id, keptFiles: [1] }
    await agent.post(`${path}/messages`).json(words('<p>Really done</p>', again))
    await release(workspace)
    assert.deepEqual(await publicTexts(workspace, ticket), ['Really done'])
    assert.isEmpty(await heldOf(workspace))
    const { statusCategory } = await reload(workspace, ticket)
    assert.equal(statusCategory, 'solved')
    const [dropped, kept] = held!.files
    assert.isFalse(await drive.use().exists(dropped!.storageKey))
    assert.isTrue(await drive.use().exists(kept!.storageKey))
  })

  test('returns a reply that became stale, with the reason', async ({ assert, client }) => {
    const { workspace, ticket, agent, path } = await givenDesk(client)
    const seen = await inWorkspace(workspace, () =>
      Message.query().where('ticket_id', ticket.id).firstOrFail()
    )
    await agent.post(`${path}/messages`).json(words('<p>Try A</p>', { lastSeenMessageId: seen.id }))
    await givenMessage(workspace, ticket, { bodyHtml: '<p>It works now</p>' })
    await release(workspace)
    assert.deepEqual(await publicTexts(workspace, ticket), ['It works now'])
    assert.containsSubset(await shown(agent, path), [{ state: 'returned', reason: 'unseen' }])
    const refused = await agent
      .post(`${path}/messages`)
      .header('accept', 'application/json')
      .json(words('<p>Try B</p>', { lastSeenMessageId: seen.id }))
    refused.assertStatus(409)
    assert.lengthOf(await heldOf(workspace), 1)

    const [returned] = await heldOf(workspace)
    await agent.delete(`/agent/held-replies/${returned!.id}`)
    assert.isEmpty(await heldOf(workspace))
  })

  test('cannot be undone by others, nor once it is sent', async ({ assert, client }) => {
    const { workspace, ticket, agent, path } = await givenDesk(client)
    await agent.post(`${path}/messages`).json(words('<p>Mine</p>'))
    const [held] = await heldOf(workspace)
    const statusOfUndo = async (visitor: Visitor) => {
      const request = visitor.put(`/agent/held-replies/${held!.id}`)
      const response = await request.header('accept', 'application/json')
      return response.status()
    }
    const admin = await signInAs(client, workspace, workspace.admin)
    assert.equal(await statusOfUndo(admin), 409)
    const customer = await signInAs(client, workspace, workspace.customer)
    assert.equal(await statusOfUndo(customer), 403)
    await release(workspace)
    assert.equal(await statusOfUndo(agent), 409)
    assert.deepEqual(await publicTexts(workspace, ticket), ['Mine'])
  })

  test('sends what was lost on the way, and notes at once', async ({ assert, client }) => {
    const { workspace, ticket, agent, path } = await givenDesk(client)
    const note = words('<p>A note</p>', { visibility: 'internal' })
    await agent.post(`${path}/messages`).json(note)
    assert.deepEqual(await publicTexts(workspace, ticket), ['A note'])
    await agent.post(`${path}/messages`).json(words('<p>Lost</p>'))
    await inWorkspace(workspace, async () => {
      const { cancel } = await import('#foundation/queue/enqueue')
      const [held] = await HeldReply.all()
      assert.isTrue(await cancel(ReleaseReply, ReleaseReply.idOf(held!.id)))
      await HeldReply.query().update({ release_at: '2020-01-01' })
    })
    await releaseLostReplies()
    await drainOutbox(workspace.tenant)
    assert.deepEqual(await publicTexts(workspace, ticket), ['A note', 'Lost'])
  })
})
