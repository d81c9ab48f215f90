import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { useOutboundWorld } from '#foundation/outbound/public_lookup'
import { TargetRules } from '#foundation/outbound/target_rules'
import WebhookEndpoint from '#webhooks/models/webhook_endpoint'
import { givenEndpoint, webhooks } from '#tests/functional/webhooks/support/endpoints'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace } from '#tests/helpers/workspaces'

const URL = 'https://hooks.example.com/in'
const input = { url: URL, description: 'Warehouse', wantsAll: true, includesNotes: false }

test.group('Webhooks | pages', (group) => {
  group.each.setup(() => useOutboundWorld({ rules: TargetRules.parse() }))

  test('an owner adds one and is shown its secret', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
    const made = await owner
      .post(webhooks)
      .json({ ...input, wantsAll: false, eventNames: ['ticket.created', 'message.added'] })
    const path = made.header('location')!.replace(/^https?:\/\/[^/]+/, '')
    assert.match(path, /\/agent\/settings\/webhooks\/\d+\/secret$/)
    const shown = await owner.visit(path)
    assert.equal(shown.body().component, 'settings/webhooks/secret')
    assert.match(shown.body().props.secret, /^whsec_/)
    const list = await owner.visit(webhooks)
    assert.containsSubset(list.body().props.endpoints, [
      { url: URL, description: 'Warehouse', eventNames: ['message.added', 'ticket.created'] },
    ])
    assert.notInclude(JSON.stringify(list.body().props), 'whsec_')
    const stored = await inWorkspace(workspace, () => db.from('webhook_endpoints').first())
    assert.notInclude(JSON.stringify(stored), shown.body().props.secret.slice(6))
  })

  test('what is wrong with the form is said', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
    for (const [changes, field] of [
      [{ url: '' }, 'url'],
      [{ url: 'hooks.example.com' }, 'url'],
      [{ url: 'http://hooks.example.com/' }, 'url'],
      [{ url: 'https://127.0.0.1/' }, 'url'],
      [{ url: 'https://localhost/' }, 'url'],
      [{ url: 'https://user:secret@hooks.example.com/' }, 'url'],
      [{ wantsAll: false, eventNames: [] }, 'eventNames'],
      [{ wantsAll: false }, 'eventNames'],
      [{ wantsAll: false, eventNames: ['link.issued'] }, 'eventNames'],
    ] as const) {
      const refused = await owner
        .post(webhooks)
        .header('accept', 'application/json')
        .json({ ...input, ...changes })
      refused.assertStatus(422)
      const { code = '', errors = [] } = refused.body()
      const isSaid = code === 'E_WEBHOOK_TARGET_REFUSED' || errors[0]?.field.startsWith(field)
      assert.isTrue(isSaid, JSON.stringify([changes, refused.body()]))
    }
    await inWorkspace(workspace, async () => {
      assert.lengthOf(await WebhookEndpoint.query(), 0)
    })
  })

  test('only who may manage webhooks sees any of it', async ({ client }) => {
    const workspace = await givenWorkspace()
    const endpoint = await givenEndpoint(workspace, URL)
    for (const [user, status] of [
      [workspace.owner, 200],
      [workspace.admin, 200],
      [workspace.agent, 403],
      [workspace.lightAgent, 403],
      [workspace.customer, 403],
    ] as const) {
      const visitor = await signInAs(client, workspace, user, { isConfirmed: true })
      for (const path of ['', '/create', `/${endpoint.id}`, `/${endpoint.id}/secret`]) {
        const page = await visitor.get(webhooks + path).header('accept', 'application/json')
        page.assertStatus(status)
      }
    }
  })

  test('changes and secrets ask for a fresh confirmation, through the API as well', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { id, url } = await givenEndpoint(workspace, URL)
    const owner = await signInAs(client, workspace, workspace.owner)
    const elsewhere = { ...input, url: 'https://elsewhere.example.com/' }
    for (const request of [
      owner.get(`${webhooks}/${id}/secret`),
      owner.post(`${webhooks}/${id}/secret`),
      owner.put(`${webhooks}/${id}`).json(elsewhere),
      owner.post(webhooks).json(elsewhere),
      owner.post('/api/v1/webhooks').json({ ...elsewhere, eventNames: [] }),
      owner.patch(`/api/v1/webhooks/${id}`).json({ url: elsewhere.url }),
      owner.post(`/api/v1/webhooks/${id}/secret`),
    ]) {
      const response = await request.header('accept', 'application/json')
      assert.isAtLeast(response.status(), 400)
      assert.notInclude(response.text(), 'whsec_')
    }
    await inWorkspace(workspace, async () => {
      const all = await WebhookEndpoint.query()
      assert.deepEqual(
        all.map((endpoint) => endpoint.url),
        [url]
      )
    })
  })

  test('it is changed and deleted', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { id } = await givenEndpoint(workspace, URL)
    const owner = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
    await owner
      .put(`${webhooks}/${id}`)
      .json({ ...input, description: '', includesNotes: true, eventNames: [] })
    await inWorkspace(workspace, async () => {
      const changed = await WebhookEndpoint.findOrFail(id)
      assert.containsSubset(changed.serialize(), { description: '', includesNotes: true })
    })
    const deleted = await owner.delete(`${webhooks}/${id}`)
    deleted.assertStatus(302)
    const gone = await owner.get(`${webhooks}/${id}`).header('accept', 'application/json')
    gone.assertStatus(404)
  })
})
