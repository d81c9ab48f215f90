import { test } from '@japa/runner'
import { Webhook } from 'standardwebhooks'
import { tenantRows } from '#tenancy/tenant_rows'
import {
  allowLoopback,
  deliveryOf,
  givenEndpoint,
  reread,
  webhooks,
} from '#tests/functional/webhooks/support/endpoints'
import { drainOutbox } from '#tests/helpers/outbox'
import { startReceiver } from '#tests/helpers/receiver'
import { signInAs } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

test.group('Webhooks | sending again', (group) => {
  allowLoopback(group)

  test('one sends the same bytes under the same id, though the ticket has changed', async (context) => {
    const { assert, client } = context
    const receiver = await startReceiver(context)
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url, {
      wantsAll: false,
      eventNames: ['ticket.created'],
    })
    const ticket = await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    await inWorkspace(workspace, () => ticket.merge({ subject: 'Another matter' }).save())
    const delivery = await deliveryOf(workspace, endpoint, 'ticket.created')
    const owner = await signInAs(client, workspace, workspace.owner)
    const path = `${webhooks}/${endpoint.id}/deliveries/${delivery.id}`
    const answer = await owner.put(`${path}/replay`)
    answer.assertStatus(302)
    await drainOutbox(workspace.tenant)
    const [first, second] = receiver.requests
    assert.equal(second!.body, first!.body)
    assert.equal(second!.headers['webhook-id'], first!.headers['webhook-id'])
    const page = await owner.visit(path)
    assert.lengthOf(page.body().props.delivery.tries, 2)
    assert.containsSubset(page.body().props.delivery, { state: 'succeeded', attempts: 2 })
  })

  test('all that failed since a moment, and nothing older', async (context) => {
    const { assert, client } = context
    const receiver = await startReceiver(context)
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url, {
      wantsAll: false,
      eventNames: ['ticket.created'],
    })
    for (let turn = 0; turn < 7; turn++) await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    await inWorkspace(workspace, async () => {
      const failed = { state: 'failed', error: 'status' }
      await tenantRows('webhook_deliveries').where('ticket_number', '<=', 6).update(failed)
      await tenantRows('webhook_deliveries')
        .where('ticket_number', 1)
        .update({ finished_at: new Date(Date.now() - 2 * 3_600_000) })
    })
    receiver.requests.length = 0
    const owner = await signInAs(client, workspace, workspace.owner)
    await owner.post(`${webhooks}/${endpoint.id}/replays`).json({ span: 'hour' })
    await drainOutbox(workspace.tenant)
    const numbers = receiver.requests.map(({ body }) => JSON.parse(body).data.ticket.number)
    assert.sameMembers(numbers, [2, 3, 4, 5, 6])
  })

  test('a test goes out once, marked, and says nothing about the health', async (context) => {
    const { assert, client } = context
    const receiver = await startReceiver(context)
    receiver.answer = { status: 500 }
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    const owner = await signInAs(client, workspace, workspace.owner)
    const sent = await owner
      .post(`${webhooks}/${endpoint.id}/tests`)
      .json({ event: 'ticket.updated' })
    sent.assertStatus(302)
    await drainOutbox(workspace.tenant)
    const [request] = receiver.requests
    const body = new Webhook(endpoint.openSecret()).verify(request!.body, request!.headers as never)
    assert.containsSubset(body, { type: 'ticket.updated', test: true })
    const page = await owner.visit(sent.header('location')!.replace(/^https?:\/\/[^/]+/, ''))
    assert.containsSubset(page.body().props.delivery, { state: 'failed', isTest: true })
    const after = await reread(workspace, endpoint)
    assert.equal(after.failures, 0)
  })

  test('with a new secret both sign for a day, then the new one alone', async (context) => {
    const { assert, client } = context
    const receiver = await startReceiver(context)
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url, {
      wantsAll: false,
      eventNames: ['ticket.created'],
    })
    const former = endpoint.openSecret()
    const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
    await owner.post(`${webhooks}/${endpoint.id}/secret`)
    const changed = await reread(workspace, endpoint)
    const hours = changed.formerSecretUntil!.diffNow('hours').hours
    assert.isTrue(hours > 23.9 && hours <= 24)
    const current = changed.openSecret()
    assert.notEqual(current, former)
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    const [both] = receiver.requests
    for (const secret of [former, current]) {
      new Webhook(secret).verify(both!.body, both!.headers as never)
    }
    await inWorkspace(workspace, () =>
      tenantRows('webhook_endpoints').update({ former_secret_until: new Date() })
    )
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    const alone = receiver.requests[1]!
    new Webhook(current).verify(alone.body, alone.headers as never)
    assert.throws(() => new Webhook(former).verify(alone.body, alone.headers as never))
  })
})
