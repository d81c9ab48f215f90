import { test } from '@japa/runner'
import { TargetRules } from '#foundation/outbound/target_rules'
import { useOutboundWorld } from '#foundation/outbound/public_lookup'
import { AddDevice } from '#notifications/actions/add_device'
import PushSubscription from '#notifications/models/push_subscription'
import { pushKeys } from '#notifications/push/push_keys'
import { pushTo } from '#notifications/push/push_to'
import { tenantRows } from '#tenancy/tenant_rows'
import { chose } from '#tests/functional/notifications/support/people'
import {
  givenBrowser,
  givenPushService,
  verifiedClaims,
  type PushService,
} from '#tests/functional/notifications/support/push_service'
import { drainOutbox } from '#tests/helpers/outbox'
import { signInAs } from '#tests/helpers/sign_in'
import { givenMessage, givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const words = { title: 'Hi', body: 'There', path: '/', tag: 'test' }

function devicesOf(workspace: TestWorkspace) {
  return inWorkspace(workspace, () => PushSubscription.query().orderBy('id'))
}

test.group('Push', (group) => {
  let service: PushService
  group.each.setup(async () => {
    service = await givenPushService()
    return () => service.close()
  })

  test('brings a reply to each device, readable there alone and signed', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace, {
      assignee: workspace.agent,
      subject: 'Printer on fire',
    })
    const browsers = [
      await givenBrowser(workspace, workspace.agent, service),
      await givenBrowser(workspace, workspace.agent, service, 'Firefox, Android'),
    ]
    const stranger = await givenBrowser(workspace, workspace.otherAgent, service)
    const message = await givenMessage(workspace, ticket, { bodyHtml: '<p>Still <b>hot</b></p>' })
    await drainOutbox(workspace.tenant)
    for (const browser of browsers) {
      const [shown, ...others] = browser.shown()
      assert.isEmpty(others)
      assert.equal(shown.title, `#${ticket.number} Printer on fire`)
      assert.equal(shown.body, 'Carla Customer replied\nStill hot')
      assert.equal(shown.path, `/agent/tickets/${ticket.number}#message-${message.id}`)
    }
    assert.isEmpty(stranger.shown())

    const [{ headers, body }] = service.received as [PushService['received'][0]]
    assert.equal(headers['content-encoding'], 'aes128gcm')
    assert.isAtMost(body.length, 4_096)
    assert.notInclude(body.toString('latin1'), 'hot')
    assert.isAbove(Number(headers.ttl), 0)
    const claims = verifiedClaims(headers.authorization!)
    assert.equal(claims.aud, service.origin)
    assert.match(String(claims.sub), /^mailto:/)
    assert.isAbove(Number(claims.exp), Date.now() / 1000)
    assert.isAtMost(Number(claims.exp), Date.now() / 1000 + 24 * 3600)
    const { publicKey } = await pushKeys()
    assert.include(headers.authorization!, publicKey)
  })

  test('says nothing of what it is about to who wants that', async ({ assert }) => {
    const workspace = await givenWorkspace({ name: 'Acme' })
    await chose(workspace, workspace.agent, { pushShowsText: false })
    const ticket = await givenTicket(workspace, { assignee: workspace.agent, subject: 'Secret' })
    const browser = await givenBrowser(workspace, workspace.agent, service)
    await givenMessage(workspace, ticket)
    await drainOutbox(workspace.tenant)
    const [shown] = browser.shown()
    assert.containsSubset(shown, { title: 'Acme', body: 'You have a new notification' })
    assert.notInclude(JSON.stringify(shown), 'Secret')
    assert.notInclude(JSON.stringify(shown), 'Carla')
  })

  test('tells a customer of an answer to their own request', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const ticket = await givenTicket(workspace)
    const browser = await givenBrowser(workspace, workspace.customer, service)
    const other = await givenBrowser(workspace, workspace.otherCustomer, service)
    await givenMessage(workspace, ticket, { author: workspace.agent, visibility: 'internal' })
    await givenMessage(workspace, ticket, { author: workspace.agent, bodyHtml: '<p>Water</p>' })
    await drainOutbox(workspace.tenant)
    const [shown, ...more] = browser.shown()
    assert.isEmpty(more)
    assert.containsSubset(shown, { path: `/my/tickets/${ticket.number}` })
    assert.include(shown.body, 'Water')
    assert.isEmpty(other.shown())
  })

  for (const status of [404, 410]) {
    test(`forgets a device whose subscription is gone: ${status}`, async ({ assert }) => {
      const workspace = await givenWorkspace()
      const { device } = await givenBrowser(workspace, workspace.agent, service)
      const kept = await givenBrowser(workspace, workspace.agent, service)
      service.answerWith({ status })
      assert.isFalse(await inWorkspace(workspace, () => pushTo(device, words)))
      const left = await devicesOf(workspace)
      assert.deepEqual(
        left.map(({ id }) => id),
        [kept.device.id]
      )
    })
  }

  test('tries again when the service fails, and waits when it asks for that', async ({
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { device } = await givenBrowser(workspace, workspace.agent, service)
    service.answerWith(
      { status: 500 },
      { status: 429, headers: { 'retry-after': '120' } },
      { status: 413 }
    )
    const push = () => inWorkspace(workspace, () => pushTo(device, words))
    await assert.rejects(push, /answered 500/)
    const error: any = await push().catch((reason) => reason)
    const seconds = (error.until.getTime() - Date.now()) / 1000
    assert.isAbove(seconds, 100)
    assert.isAtMost(seconds, 121)
    assert.isFalse(await push())
    assert.equal(device.failures, 3)
    assert.isTrue(await push())
    assert.equal(device.failures, 0)
  })

  test('follows no redirect to another machine', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { device } = await givenBrowser(workspace, workspace.agent, service)
    service.answerWith({ status: 307, headers: { location: `${service.origin}/elsewhere` } })
    await assert.rejects(() => inWorkspace(workspace, () => pushTo(device, words)), /307/)
    assert.notInclude(
      service.received.map(({ path }) => path),
      '/elsewhere'
    )
  })

  test('reaches no private host, whatever DNS says, and forgets such a device', async ({
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const { device, endpoint } = await givenBrowser(workspace, workspace.agent, service)
    const { port } = new URL(endpoint)
    device.endpoint = `https://push.example.com:${port}/x`
    cleanup(
      useOutboundWorld({
        rules: TargetRules.parse(''),
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      })
    )
    assert.isFalse(await inWorkspace(workspace, () => pushTo(device, words)))
    assert.isEmpty(service.received)
    assert.isEmpty(await devicesOf(workspace))
  })

  test('is signed with one pair of keys, kept sealed', async ({ assert }) => {
    const [one, other] = [await pushKeys(), await pushKeys()]
    assert.deepEqual(one, other)
    assert.lengthOf(Buffer.from(one.publicKey, 'base64url'), 65)
    assert.lengthOf(Buffer.from(one.privateKey, 'base64url'), 32)
  })
})

test.group('Devices', (group) => {
  let service: PushService
  group.each.setup(async () => {
    service = await givenPushService()
    return () => service.close()
  })

  const keys = {
    p256dh:
      'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  }

  test('are added, renamed, tried and removed on the page', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    const path = '/account/notifications/devices'
    const added = await agent
      .post(path)
      .json({ name: ' Laptop ', endpoint: `${service.origin}/push/1`, ...keys })
    added.assertStatus(302)
    const page = await agent.visit('/account/notifications')
    const [device] = page.body().props.devices
    assert.containsSubset(device, { name: 'Laptop', lastUsedAt: null })
    assert.notInclude(JSON.stringify(page.body().props), `${service.origin}/push`)
    assert.notInclude(JSON.stringify(page.body().props), keys.auth)

    const tried = await agent.post(`${path}/${device.id}/trial`)
    tried.assertStatus(302)
    assert.lengthOf(service.received, 1)
    const renamed = await agent.patch(`${path}/${device.id}`).json({ name: 'Desk' })
    renamed.assertStatus(302)
    const [row] = await devicesOf(workspace)
    assert.equal(row!.name, 'Desk')
    assert.isNotNull(row!.lastUsedAt)
    const removed = await agent.delete(`${path}/${device.id}`)
    removed.assertStatus(302)
    assert.isEmpty(await devicesOf(workspace))
  })

  test("are nobody else's", async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { device } = await givenBrowser(workspace, workspace.agent, service)
    const other = await signInAs(client, workspace, workspace.owner)
    const path = `/account/notifications/devices/${device.id}`
    const attempts = [other.delete(path), other.post(`${path}/trial`)]
    attempts.push(other.patch(path).json({ name: 'Mine' }))
    for (const attempt of attempts) {
      const response = await attempt.header('accept', 'application/json')
      assert.equal(response.status(), 404)
    }
    assert.lengthOf(await devicesOf(workspace), 1)
    assert.isEmpty(service.received)
  })

  test('belong to who signed in last with the same browser', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { endpoint } = await givenBrowser(workspace, workspace.agent, service)
    await inWorkspace(workspace, () =>
      new AddDevice().execute(workspace.owner, { name: 'Same', endpoint, ...keys })
    )
    const devices = await devicesOf(workspace)
    assert.deepEqual(
      devices.map(({ userId, name }) => [userId, name]),
      [[workspace.owner.id, 'Same']]
    )
  })

  test('are refused at addresses no push service has: {$self}')
    .with([
      'https://127.0.0.1/push',
      'https://[::1]/push',
      'https://10.0.0.8:5432/',
      'https://169.254.169.254/latest',
      'https://localhost/push',
      'http://push.example.com/x',
      'ftp://push.example.com/x',
      'https://user:secret@push.example.com/x',
    ])
    .run(async ({ client, assert, cleanup }, endpoint) => {
      cleanup(useOutboundWorld({ rules: TargetRules.parse('') }))
      const workspace = await givenWorkspace()
      const agent = await signInAs(client, workspace, workspace.agent)
      const response = await agent
        .post('/account/notifications/devices')
        .header('accept', 'application/json')
        .json({ name: 'Evil', endpoint, ...keys })
      assert.equal(response.status(), 422)
      assert.isEmpty(await devicesOf(workspace))
    })

  test('are refused with keys that are none', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    for (const wrong of [{ p256dh: 'short' }, { auth: 'short' }, { name: '' }]) {
      const response = await agent
        .post('/account/notifications/devices')
        .header('accept', 'application/json')
        .json({ name: 'Mine', endpoint: `${service.origin}/x`, ...keys, ...wrong })
      assert.equal(response.status(), 422)
    }
  })

  test('keep their keys sealed', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const { device } = await givenBrowser(workspace, workspace.agent, service)
    const row: any = await inWorkspace(workspace, () =>
      tenantRows('push_subscriptions').firstOrFail()
    )
    assert.notInclude(row.keys, device.openedKeys.auth)
    assert.notInclude(row.keys, device.openedKeys.p256dh)
  })
})
