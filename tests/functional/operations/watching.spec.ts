import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { Secret } from '@adonisjs/core/helpers'
import env from '#start/env'
import { installationDomain } from '#tenancy/installation'
import { answerOperations } from '#operations/processes/operations_endpoint'
import { rawRequest } from '#tests/functional/isolation/support/raw_request'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace } from '#tests/helpers/workspaces'

const TOKEN = 'a token for those who watch'

/** The port that is for operators alone. */
async function givenOperationsPort(cleanup: (undo: () => void) => void) {
  const server = createServer((req, res) => {
    if (!answerOperations(req, res, { isTrusted: true })) res.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanup(() => void server.close())
  const { port } = server.address() as AddressInfo
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
}

function givenToken(cleanup: (undo: () => void) => void) {
  env.set('METRICS_TOKEN', new Secret(TOKEN))
  cleanup(() => env.set('METRICS_TOKEN', undefined as never))
}

test.group('Health', () => {
  for (const host of [installationDomain, 'nobody.example', '10.20.0.11:3333']) {
    test(`answers at ${host}, without details`, async ({ assert }) => {
      for (const [path, status] of Object.entries({
        '/health/live': '{"status":"live"}',
        '/health/ready': '{"status":"ready"}',
      })) {
        const answer = await rawRequest(`GET ${path} HTTP/1.1`, [`Host: ${host}`])
        assert.equal(answer.status, 200)
        assert.include(answer.text, status)
        assert.notInclude(answer.text.toLowerCase(), 'set-cookie')
      }
    })
  }

  test('tells operators of each dependency', async ({ assert, cleanup }) => {
    const ask = await givenOperationsPort(cleanup)
    const response = await ask('/health/ready')
    const { status, checks } = (await response.json()) as any
    assert.equal(status, 'ready')
    const names = checks.map(({ name }: { name: string }) => name)
    const expected = ['database', 'migrations', 'queue', 'files']
    assert.includeMembers(names, env.get('REDIS_URL') ? [...expected, 'redis'] : expected)
    for (const check of checks) {
      assert.isTrue(check.isOk, check.reason)
      assert.isNumber(check.ms)
    }
  })

  test('is asked for and not sent to', async ({ assert }) => {
    const answer = await rawRequest('POST /health/ready HTTP/1.1', ['Host: x', 'Content-Length: 0'])
    assert.equal(answer.status, 405)
  })
})

test.group('Metrics', () => {
  test('are not there for strangers', async ({ client, cleanup }) => {
    const workspace = await givenWorkspace()
    const owner = await signInAs(client, workspace, workspace.owner)
    const hidden = await owner.get('/metrics')
    hidden.assertStatus(404)
    givenToken(cleanup)
    for (const header of ['Bearer wrong', `Basic ${TOKEN}`, 'Bearer ']) {
      const response = await client.get('/metrics').header('authorization', header)
      response.assertStatus(404)
    }
  })

  test('are told to who knows the token', async ({ client, assert, cleanup }) => {
    givenToken(cleanup)
    const response = await client.get('/metrics').header('authorization', `Bearer ${TOKEN}`)
    response.assertStatus(200)
    assert.include(response.text(), 'patchbay_http_request_duration_seconds')
  })

  test('count requests by route, and never by what a visitor makes up', async ({
    client,
    assert,
    cleanup,
  }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    await agent.get('/agent/tickets?q=something')
    await agent.get('/made-up-by-somebody')
    const ask = await givenOperationsPort(cleanup)
    const response = await ask('/metrics')
    const text = await response.text()
    assert.match(
      text,
      /duration_seconds_count\{route="agent\.tickets\.index",method="GET",status="200"\} \d/
    )
    assert.notInclude(text, 'made-up-by-somebody')
    assert.notInclude(text, workspace.tenant.slug)
    for (const name of [
      'nodejs_eventloop_lag_p99_seconds',
      'patchbay_database_connections{connection="app",state="used"}',
      'patchbay_outbox_lag_seconds',
      'patchbay_outbox_deliveries{state="pending"}',
      'patchbay_outbox_events',
      'patchbay_queue_jobs{queue="events",state="waiting"}',
      'patchbay_queue_lag_seconds{queue="jobs"}',
      'patchbay_dead_letters{kind="job"}',
      'patchbay_dead_letters{kind="delivery"}',
      'patchbay_job_failures_total',
      'patchbay_open_streams',
    ]) {
      assert.include(text, name)
    }
  })
})
