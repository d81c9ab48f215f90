import { test } from '@japa/runner'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import { useOutboundWorld } from '#foundation/outbound/public_lookup'
import { TargetRules } from '#foundation/outbound/target_rules'
import type { ScopeName } from '#identity/api_tokens/scopes'
import type User from '#identity/models/user'
import { assertDescribed } from '#tests/functional/api/described'
import { givenToken } from '#tests/functional/api/program'
import { allowLoopback, givenEndpoint } from '#tests/functional/webhooks/support/endpoints'
import { drainOutbox } from '#tests/helpers/outbox'
import { startReceiver } from '#tests/helpers/receiver'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

type Method = 'get' | 'post' | 'patch' | 'delete'

/** Asks with a token, and holds the answer against the description. */
async function programOf(
  { client, assert }: { client: ApiClient; assert: Parameters<typeof assertDescribed>[0] },
  workspace: TestWorkspace,
  { user = workspace.owner, scopes }: { user?: User; scopes?: ScopeName[] } = {}
) {
  const { value } = await givenToken(workspace, user, scopes)
  return async (method: Method, path: string, body?: object): Promise<ApiResponse> => {
    const request = client[method](`/api/v1${path}`)
      .header('host', `${workspace.host}:${process.env.PORT}`)
      .header('authorization', `Bearer ${value}`)
      .redirects(0)
    const response = await (body ? request.json(body) : request)
    const template = path
      .replace(/\?.*/, '')
      .replace(/^\/webhooks\/\d+/, '/webhooks/{id}')
      .replace(/\/deliveries\/\d+/, '/deliveries/{delivery}')
    assertDescribed(assert, response, method, template)
    return response
  }
}

const input = {
  url: 'https://hooks.example.com/',
  wantsAll: true,
  eventNames: [],
  includesNotes: false,
}

test.group('Webhooks | API', (group) => {
  allowLoopback(group)

  test('makes, shows, changes and deletes webhooks, as described', async (context) => {
    const { assert } = context
    const workspace = await givenWorkspace()
    const ask = await programOf(context, workspace)
    const made = await ask('post', '/webhooks', input)
    made.assertStatus(201)
    assert.match(made.body().secret, /^whsec_/)
    const path = `/webhooks/${made.body().id}`
    const list = await ask('get', '/webhooks')
    assert.lengthOf(list.body().data, 1)
    assert.notInclude(list.text(), 'whsec_')
    const changed = await ask('patch', path, { eventNames: ['ticket.rated'], isOn: false })
    assert.containsSubset(changed.body(), {
      url: input.url,
      wantsAll: false,
      eventNames: ['ticket.rated'],
      isOn: false,
      offReason: 'person',
    })
    const kept = await ask('patch', path, { description: 'Ratings' })
    assert.containsSubset(kept.body(), { description: 'Ratings', eventNames: ['ticket.rated'] })
    const secret = await ask('post', `${path}/secret`)
    assert.notEqual(secret.body().secret, made.body().secret)
    const off = await ask('post', `${path}/replays`, { since: '2026-01-01T00:00:00Z' })
    off.assertStatus(409)
    const removed = await ask('delete', path)
    removed.assertStatus(204)
    const gone = await ask('get', path)
    gone.assertStatus(404)
  })

  test('shows the log and sends again, as described', async (context) => {
    const { assert } = context
    const receiver = await startReceiver(context)
    const workspace = await givenWorkspace()
    const only = { wantsAll: false, eventNames: ['ticket.created'] }
    const { id } = await givenEndpoint(workspace, receiver.url, only)
    await givenTicket(workspace)
    await drainOutbox(workspace.tenant)
    const ask = await programOf(context, workspace)
    const log = await ask('get', `/webhooks/${id}/deliveries?state=succeeded&event=ticket.created`)
    const [delivery] = log.body().data
    assert.equal(delivery.event, 'ticket.created')
    const none = await ask('get', `/webhooks/${id}/deliveries?state=failed`)
    assert.lengthOf(none.body().data, 0)
    const shown = await ask('get', `/webhooks/${id}/deliveries/${delivery.id}`)
    assert.equal(shown.body().body, receiver.requests[0]!.body)
    assert.equal(shown.body().tries[0].response.status, 200)
    const again = await ask('post', `/webhooks/${id}/deliveries/${delivery.id}/replay`)
    again.assertStatus(202)
    await drainOutbox(workspace.tenant)
    assert.lengthOf(receiver.requests, 2)
    const all = await ask('post', `/webhooks/${id}/replays`, { since: '2026-01-01T00:00:00Z' })
    assert.deepEqual(all.body(), { replayed: 0 })
    const wrong = await ask('post', `/webhooks/${id}/replays`, { since: 'yesterday' })
    wrong.assertStatus(422)
  })

  test('refuses private addresses, and tokens without the scope or the permission', async (context) => {
    const workspace = await givenWorkspace()
    const { id } = await givenEndpoint(workspace, 'https://hooks.example.com/')
    const reading = await programOf(context, workspace, { scopes: ['webhooks:read'] })
    const shown = await reading('get', `/webhooks/${id}`)
    shown.assertStatus(200)
    for (const [method, path] of [
      ['post', '/webhooks'],
      ['patch', `/webhooks/${id}`],
      ['delete', `/webhooks/${id}`],
      ['post', `/webhooks/${id}/secret`],
    ] as const) {
      const refused = await reading(method, path, input)
      refused.assertStatus(403)
    }
    const agent = await programOf(context, workspace, {
      user: workspace.agent,
      scopes: ['tickets:read'],
    })
    const none = await agent('get', '/webhooks')
    none.assertStatus(403)
    context.cleanup(useOutboundWorld({ rules: TargetRules.parse() }))
    const owner = await programOf(context, workspace)
    const refused = await owner('post', '/webhooks', { ...input, url: 'https://169.254.169.254/' })
    refused.assertStatus(422)
    context.assert.equal(refused.body().code, 'E_WEBHOOK_TARGET_REFUSED')
  })
})
