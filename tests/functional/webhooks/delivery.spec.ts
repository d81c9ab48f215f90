import { test } from '@japa/runner'
import { Webhook } from 'standardwebhooks'
import db from '@adonisjs/lucid/services/db'
import type { RecordedEvent } from '#foundation/events/domain_event'
import { tenantRows } from '#tenancy/tenant_rows'
import { useOutboundWorld } from '#foundation/outbound/public_lookup'
import { TargetRules } from '#foundation/outbound/target_rules'
import { QueueEvent } from '#webhooks/actions/queue_event'
import { sendDueDeliveries } from '#webhooks/actions/send_due_deliveries'
import {
  allowLoopback,
  attemptsOf,
  deliveriesOf,
  deliveryOf,
  givenEndpoint,
  reread,
  tried,
  tryNow,
  untilState,
} from '#tests/functional/webhooks/support/endpoints'
import { startBackgroundWork, workingQueue } from '#tests/helpers/background_work'
import { drainOutbox } from '#tests/helpers/outbox'
import { startReceiver } from '#tests/helpers/receiver'
import { givenMessage, givenStoredFile, givenTicket } from '#tests/helpers/tickets'
import { until } from '#tests/helpers/until'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

test.group('Webhooks | delivery', (group) => {
  allowLoopback(group)

  test('a new ticket is told with its message, signed, in the shapes of the API', async (context) => {
    const { assert } = context
    const receiver = await startReceiver(context)
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, `${receiver.url}/in?key=1`)
    const file = await givenStoredFile(workspace)
    const ticket = await givenTicket(workspace, { files: [file] })
    await drainOutbox(workspace.tenant)

    assert.lengthOf(receiver.requests, 1)
    const [request] = receiver.requests
    assert.equal(`${request.method} ${request.url}`, 'POST /in?key=1')
    assert.equal(request.headers['content-type'], 'application/json')
    const secret = endpoint.openSecret()
    const body = new Webhook(secret).verify(request.body, request.headers as never) as any
    assert.containsSubset(body, {
      type: 'ticket.created',
      version: '2026-11-01',
      workspace: workspace.tenant.slug,
      id: request.headers['webhook-id'],
    })
    assert.sameMembers(Object.keys(body.data), [
      'ticket',
      'message',
      'channel',
      'followsNumber',
      'actor',
    ])
    assert.containsSubset(body.data, {
      channel: 'web',
      ticket: {
        number: ticket.number,
        subject: ticket.subject,
        priority: 'normal',
        requester: { id: workspace.customer.id, email: workspace.customer.email },
        assignee: null,
      },
      message: { visibility: 'public', bodyHtml: '<p>It is on fire.</p>' },
    })
    assert.match(body.data.message.attachments[0].url, /^http.+\/attachments\/\d+$/)
    const delivery = await deliveryOf(workspace, endpoint, 'ticket.created')
    assert.containsSubset(delivery.serialize(), {
      state: 'succeeded',
      attempts: 1,
      error: null,
      responseStatus: 200,
      ticketNumber: ticket.number,
      nextAttemptAt: null,
    })
    const [attempt] = await attemptsOf(workspace, delivery)
    assert.equal(attempt!.requestHeaders['webhook-id'], request.headers['webhook-id'])
    const { lastSuccessAt } = await reread(workspace, endpoint)
    assert.isNotNull(lastSuccessAt)
  })

  test('only what an endpoint wants is sent there', async (context) => {
    const receiver = await startReceiver(context)
    const workspace = await givenWorkspace()
    await givenEndpoint(workspace, receiver.url, {
      wantsAll: false,
      eventNames: ['message.added'],
    })
    const ticket = await givenTicket(workspace)
    await givenMessage(workspace, ticket)
    await drainOutbox(workspace.tenant)
    const types = receiver.requests.map(({ body }) => JSON.parse(body).type)
    context.assert.deepEqual(types, ['message.added'])
  })

  test('internal notes are told only where the endpoint says so', async (context) => {
    const { assert } = context
    const [outside, inside] = [await startReceiver(context), await startReceiver(context)]
    const workspace = await givenWorkspace()
    await givenEndpoint(workspace, outside.url)
    await givenEndpoint(workspace, inside.url, { includesNotes: true })
    const ticket = await givenTicket(workspace)
    const { agent } = workspace
    await givenMessage(workspace, ticket, {
      author: agent,
      visibility: 'internal',
      bodyHtml: '<p>Psst</p>',
    })
    await givenMessage(workspace, ticket, { author: agent, bodyHtml: '<p>Hello</p>' })
    await drainOutbox(workspace.tenant)
    const texts = (receiver: typeof outside) => receiver.requests.map(({ body }) => body).join()
    assert.notInclude(texts(outside), 'Psst')
    assert.include(texts(outside), 'Hello')
    assert.include(texts(inside), 'Psst')
  })

  test("nothing of another workspace is told, and none of another's endpoints", async (context) => {
    const [receiver, others] = [await startReceiver(context), await startReceiver(context)]
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    await givenEndpoint(workspace, receiver.url)
    await givenEndpoint(other, others.url)
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    await drainOutbox(other.tenant)
    context.assert.lengthOf(receiver.requests, 1)
    context.assert.lengthOf(others.requests, 0)
  })

  test('an event that comes twice makes one delivery', async (context) => {
    const receiver = await startReceiver(context)
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    await inWorkspace(workspace, async () => {
      const row = await tenantRows<any>('events').where('name', 'ticket.created').firstOrFail()
      const event: RecordedEvent = {
        ...{ id: row.id, name: row.name, tenantId: row.tenant_id, ticketId: row.ticket_id },
        ...{ actorId: row.actor_id, payload: row.payload, createdAt: row.created_at },
      }
      await new QueueEvent().execute(event)
    })
    await drainOutbox(workspace.tenant)
    context.assert.lengthOf(await deliveriesOf(workspace, endpoint), 1)
    context.assert.lengthOf(receiver.requests, 1)
  })

  test('what fails is tried again later, with the same bytes under the same id', async (context) => {
    const { assert, cleanup } = context
    const receiver = await startReceiver(context)
    receiver.answer = { status: 500, body: 'Out of order', headers: { 'x-why': 'broken' } }
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    cleanup(await startBackgroundWork(workspace.tenant))
    await givenTicket(workspace)
    const delivery = await tried(workspace, endpoint)
    assert.containsSubset(delivery.serialize(), {
      state: 'pending',
      error: 'status',
      responseStatus: 500,
    })
    const wait = delivery.nextAttemptAt!.toMillis() - Date.now()
    assert.isTrue(wait > 0 && wait < 6_000, `${wait} ms`)
    const [attempt] = await attemptsOf(workspace, delivery)
    assert.containsSubset(attempt!.serialize(), {
      responseBody: 'Out of order',
      responseHeaders: { 'x-why': 'broken' },
      error: 'status',
    })
    receiver.answer = {}
    await tryNow(workspace, delivery)
    await untilState(workspace, endpoint, 'succeeded')
    const [first, ...again] = receiver.requests
    for (const request of again) {
      assert.equal(request.body, first.body)
      assert.equal(request.headers['webhook-id'], first.headers['webhook-id'])
    }
    const well = await reread(workspace, endpoint)
    assert.containsSubset(well.serialize(), { failures: 0, failingSince: null })
  })

  test('Retry-After is waited for', async (context) => {
    const receiver = await startReceiver(context)
    receiver.answer = { status: 429, headers: { 'retry-after': '7200' } }
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    context.cleanup(await startBackgroundWork(workspace.tenant))
    await givenTicket(workspace)
    const { nextAttemptAt } = await tried(workspace, endpoint)
    const hours = (nextAttemptAt!.toMillis() - Date.now()) / 3_600_000
    context.assert.isTrue(hours > 1.99 && hours < 2.21, `${hours} h`)
  })

  test('after the last try a delivery has failed for good', async (context) => {
    const receiver = await startReceiver(context)
    receiver.answer = { status: 503 }
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    context.cleanup(await startBackgroundWork(workspace.tenant))
    await givenTicket(workspace)
    const delivery = await tried(workspace, endpoint)
    await inWorkspace(workspace, () => delivery.merge({ step: 7 }).save())
    await tryNow(workspace, delivery)
    await untilState(workspace, endpoint, 'failed')
  })

  test('redirects are not followed, and bodies of answers are bounded', async (context) => {
    const { assert, cleanup } = context
    const [receiver, target] = [await startReceiver(context), await startReceiver(context)]
    receiver.answer = { status: 308, headers: { location: target.url } }
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    cleanup(await startBackgroundWork(workspace.tenant))
    await givenTicket(workspace)
    const delivery = await tried(workspace, endpoint)
    assert.equal(delivery.error, 'redirected')
    assert.lengthOf(target.requests, 0)
    receiver.answer = 'endless'
    await tryNow(workspace, delivery)
    await untilState(workspace, endpoint, 'succeeded')
    const attempts = await attemptsOf(workspace, delivery)
    assert.isTrue(attempts.at(-1)!.isCut)
    assert.lengthOf(attempts.at(-1)!.responseBody!, 4_096)
  })

  test('a body of NULs and broken UTF-8 is kept readable', async (context) => {
    const receiver = await startReceiver(context)
    receiver.answer = { body: 'a\0b\ud800' }
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    const delivery = await deliveryOf(workspace, endpoint, 'ticket.created')
    const [attempt] = await attemptsOf(workspace, delivery)
    context.assert.equal(attempt!.responseBody, 'a\uFFFDb\uFFFD')
  })

  test('where DNS leads to a private address nothing is sent', async (context) => {
    const { assert, cleanup } = context
    const receiver = await startReceiver(context)
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, `http://hooks.example.com:${receiver.port}/`)
    cleanup(
      useOutboundWorld({
        rules: TargetRules.parse('10.0.0.1'),
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      })
    )
    cleanup(await startBackgroundWork(workspace.tenant))
    await givenTicket(workspace)
    const { error } = await tried(workspace, endpoint)
    assert.equal(error, 'private_address')
    assert.lengthOf(receiver.requests, 0)
  })

  test('who never answers is left after a while', async (context) => {
    const receiver = await startReceiver(context)
    receiver.answer = { status: 500 }
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    context.cleanup(await startBackgroundWork(workspace.tenant))
    await givenTicket(workspace)
    await tried(workspace, endpoint)
    receiver.answer = 'silent'
    const delivery = await deliveryOf(workspace, endpoint, 'ticket.created')
    await tryNow(workspace, delivery, 100)
    const attempts = await attemptsOf(workspace, delivery)
    context.assert.equal(attempts.at(-1)!.error, 'timeout')
  })

  test('one that is slow has few requests at once and holds up no other', async (context) => {
    const { assert, cleanup } = context
    const [slow, quick] = [await startReceiver(context), await startReceiver(context)]
    slow.answer = 'silent'
    const workspace = await givenWorkspace()
    await givenEndpoint(workspace, slow.url)
    await givenEndpoint(workspace, quick.url)
    cleanup(await startBackgroundWork(workspace.tenant))
    for (let turn = 0; turn < 12; turn++) await givenTicket(workspace)
    await until(() => quick.requests.length === 12)
    assert.lengthOf(slow.requests, 1)
  })

  test('what lost its job is found by the clock', async (context) => {
    const receiver = await startReceiver(context)
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    const delivery = await deliveryOf(workspace, endpoint, 'ticket.created')
    await inWorkspace(workspace, () =>
      tenantRows('webhook_deliveries')
        .where('id', delivery.id)
        .update({
          state: 'pending',
          next_attempt_at: db.raw(`now() - interval '1 hour'`),
          claimed_until: db.raw(`now() - interval '59 minutes'`),
        })
    )
    await workingQueue()
    await sendDueDeliveries()
    await until(() => receiver.requests.length === 2)
    await drainOutbox(workspace.tenant)
  })
})
