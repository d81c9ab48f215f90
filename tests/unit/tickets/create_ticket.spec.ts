import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { transaction } from '#foundation/database/transaction'
import { record } from '#foundation/events/record'
import { tenantRows } from '#tenancy/tenant_rows'
import { CreateTicket } from '#tickets/actions/create_ticket'
import TicketCreated from '#tickets/events/ticket_created'
import Attachment from '#tickets/models/attachment'
import Message from '#tickets/models/message'
import Ticket from '#tickets/models/ticket'
import { countRows, eventsOf, givenStoredFile, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

function newTicket(workspace: TestWorkspace) {
  return {
    requesterId: workspace.customer.id,
    subject: 'Help',
    bodyHtml: '<p>Please</p>',
    channel: 'web' as const,
    submissionId: randomUUID() as string,
  }
}

test.group('CreateTicket', () => {
  test('opens a new ticket with its first message', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      const made = await new CreateTicket().execute({
        ...newTicket(workspace),
        bodyHtml: '<p onclick="x()">Please<script>alert(1)</script></p>',
        priority: 'urgent',
      })
      assert.isTrue(made.isNew)
      const ticket = await Ticket.findOrFail(made.id)
      assert.equal(ticket.number, 1)
      assert.equal(ticket.statusCategory, 'new')
      assert.equal(ticket.priority, 4)
      assert.equal(ticket.version, 1)
      assert.equal(ticket.requesterId, workspace.customer.id)
      assert.isNull(ticket.assigneeId)
      const message = await Message.findOrFail(made.messageId)
      assert.equal(message.ticketId, ticket.id)
      assert.equal(message.bodyHtml, '<p>Please</p>')
      assert.equal(message.bodyText, 'Please')
      assert.equal(message.visibility, 'public')
      assert.equal(message.createdAt.toMillis(), ticket.createdAt.toMillis())
    })
  })

  test('numbers the tickets of each workspace without a gap, whoever comes at once', async ({
    assert,
  }) => {
    const workspaces = [await givenWorkspace(), await givenWorkspace()]
    const numbers = await Promise.all(
      workspaces.map((workspace) =>
        Promise.all(
          Array.from({ length: 200 }, () =>
            inWorkspace(workspace, () => new CreateTicket().execute(newTicket(workspace)))
          )
        )
      )
    )
    const expected = Array.from({ length: 200 }, (_, index) => index + 1)
    for (const made of numbers) {
      assert.deepEqual(
        made.map(({ number }) => number).sort((a, b) => a - b),
        expected
      )
    }
  })

  test('leaves no gap where one could not be made', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    await assert.rejects(() =>
      inWorkspace(workspace, () =>
        new CreateTicket().execute({ ...newTicket(workspace), subject: 'x'.repeat(201) })
      )
    )
    await assert.rejects(() =>
      inWorkspace(workspace, () => new CreateTicket().execute(newTicket(other)))
    )
    const ticket = await givenTicket(workspace)
    assert.equal(ticket.number, 1)
  })

  test('writes the event that `record` would write', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const [written] = await eventsOf(workspace, ticket)
    await inWorkspace(workspace, async () => {
      const message = await Message.findByOrFail('ticketId', ticket.id)
      const event = new TicketCreated({
        ticketId: ticket.id,
        actorId: workspace.customer.id,
        payload: { number: 1, messageId: message.id, channel: 'web', followsNumber: null },
      })
      await transaction((trx) => record(event, trx))
    })
    const [, recorded] = await eventsOf(workspace, ticket)
    const fact = ({ name, actor_id: actorId, payload }: any) => ({ name, actorId, payload })
    assert.deepEqual(fact(written), fact(recorded))
    assert.isBelow(Math.abs(recorded.created_at - written.created_at), 10_000)
  })

  test('answers a repeated submission with the ticket it made', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = newTicket(workspace)
    const made = await Promise.all(
      Array.from({ length: 5 }, () =>
        inWorkspace(workspace, () => new CreateTicket().execute(ticket))
      )
    )
    assert.lengthOf(new Set(made.map(({ id }) => id)), 1)
    assert.lengthOf(
      made.filter(({ isNew }) => isNew),
      1
    )
    assert.equal(await countRows(workspace, 'tickets'), 1)
    assert.equal(await countRows(workspace, 'messages'), 1)
    const next = await givenTicket(workspace)
    assert.equal(next.number, 2)
  })

  test('lets two workspaces use the same submission id', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const other = await givenWorkspace()
    const submissionId = randomUUID()
    await givenTicket(workspace, { submissionId })
    const ticket = await givenTicket(other, { submissionId })
    assert.equal(ticket.requesterId, other.customer.id)
  })

  test('attaches files to the first message, whatever their names', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const fileName = `"It's" \\ {a,b} 😀 <b>.txt`
    const files = [
      await givenStoredFile(workspace, { fileName }),
      await givenStoredFile(workspace, { content: 'more words' }),
    ]
    const ticket = await givenTicket(workspace, { files })
    await inWorkspace(workspace, async () => {
      const message = await Message.findByOrFail('ticketId', ticket.id)
      const attachments = await Attachment.query().where('ticket_id', ticket.id).orderBy('id')
      assert.deepEqual(
        attachments.map(({ messageId, fileName: name, size }) => ({ messageId, name, size })),
        [
          { messageId: message.id, name: fileName, size: 5 },
          { messageId: message.id, name: 'notes.txt', size: 10 },
        ]
      )
    })
  })

  test('does all or nothing inside the transaction of another', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      await assert.rejects(() =>
        transaction(async (trx) => {
          await new CreateTicket().execute(newTicket(workspace), trx)
          throw new Error('later')
        })
      )
      assert.isEmpty(await tenantRows('tickets'))
      assert.isEmpty(await tenantRows('events').whereNotNull('ticket_id'))
    })
    const ticket = await givenTicket(workspace)
    assert.equal(ticket.number, 1)
  })
})
