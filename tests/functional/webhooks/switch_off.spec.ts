import { test } from '@japa/runner'
import { mailsOf } from '#tests/functional/identity/support/mails'
import { eventsNamed } from '#tests/functional/people/support/people'
import {
  allowLoopback,
  deliveriesOf,
  givenEndpoint,
  reread,
  since,
  tried,
  tryNow,
  untilState,
  webhooks,
} from '#tests/functional/webhooks/support/endpoints'
import { startBackgroundWork } from '#tests/helpers/background_work'
import { drainOutbox } from '#tests/helpers/outbox'
import { startReceiver } from '#tests/helpers/receiver'
import { signInAs } from '#tests/helpers/sign_in'
import { givenTicket } from '#tests/helpers/tickets'
import { until } from '#tests/helpers/until'
import { givenWorkspace } from '#tests/helpers/workspaces'

test.group('Webhooks | switching off', (group) => {
  allowLoopback(group)

  test('410 does so at once, told to owners and admins', async (context) => {
    const { assert } = context
    const receiver = await startReceiver(context)
    receiver.answer = { status: 410 }
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    const off = await reread(workspace, endpoint)
    assert.equal(off.offReason, 'gone')
    const [delivery] = await deliveriesOf(workspace, endpoint)
    assert.containsSubset(delivery!.serialize(), { state: 'failed', error: 'gone' })
    const mails = await mailsOf(workspace)
    const told = mails.filter(({ subject }) => subject?.includes('webhook was switched off'))
    assert.sameMembers(
      told.flatMap(({ to }) => to),
      [workspace.owner.email, workspace.admin.email]
    )
    const [event] = await eventsNamed(workspace, 'webhook.switched_off')
    assert.containsSubset(event, { by: null, endpointId: endpoint.id, reason: 'gone' })
  })

  test('{failures} failures over {days} days: {isOff}')
    .with([
      { failures: 19, days: 3.1, isOff: true },
      { failures: 18, days: 30, isOff: false },
      { failures: 400, days: 2.9, isOff: false },
    ])
    .run(async (context, { failures, days, isOff }) => {
      const receiver = await startReceiver(context)
      receiver.answer = { status: 500 }
      const workspace = await givenWorkspace()
      const endpoint = await givenEndpoint(workspace, receiver.url)
      await since(workspace, endpoint, { failures, days })
      context.cleanup(await startBackgroundWork(workspace.tenant))
      await givenTicket(workspace)
      await tried(workspace, endpoint)
      const { offReason } = await reread(workspace, endpoint)
      context.assert.equal(offReason, isOff ? 'failing' : null)
    })

  test('what happens while it is off for failing is kept, and sent when it is on again', async (context) => {
    const { assert, client } = context
    const receiver = await startReceiver(context)
    receiver.answer = { status: 410 }
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    await givenTicket(workspace)
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    assert.lengthOf(receiver.requests, 1)
    const owner = await signInAs(client, workspace, workspace.owner)
    const page = await owner.visit(`${webhooks}/${endpoint.id}`)
    assert.equal(page.body().props.missed, 3)
    assert.containsSubset(page.body().props.deliveries[0], { state: 'failed', attempts: 0 })

    receiver.answer = {}
    const on = await owner
      .put(`${webhooks}/${endpoint.id}/state`)
      .json({ isOn: true, replaysMissed: true })
    on.assertStatus(302)
    await drainOutbox(workspace.tenant)
    const all = await deliveriesOf(workspace, endpoint)
    assert.deepEqual(
      all.map(({ state }) => state),
      ['succeeded', 'succeeded', 'succeeded']
    )
    assert.lengthOf(receiver.requests, 4)
  })

  test('by a person sends and keeps nothing, and drops what waits', async (context) => {
    const { assert, client, cleanup } = context
    const receiver = await startReceiver(context)
    receiver.answer = { status: 500 }
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, receiver.url)
    const stop = await startBackgroundWork(workspace.tenant)
    cleanup(stop)
    await givenTicket(workspace)
    const delivery = await tried(workspace, endpoint)
    const owner = await signInAs(client, workspace, workspace.owner)
    await owner.put(`${webhooks}/${endpoint.id}/state`).json({ isOn: false })
    await untilState(workspace, endpoint, 'failed')
    const sent = receiver.requests.length
    await tryNow(workspace, delivery)
    await givenTicket(workspace)
    await until(async () => {
      const page = await owner.visit('/agent/tickets')
      return page.body().props.tickets.length === 2
    })
    assert.lengthOf(await deliveriesOf(workspace, endpoint), 1)
    assert.lengthOf(receiver.requests, sent)
  })
})
