import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { givenDataPath, RunningPatchbay } from './running_patchbay.js'

const SECRETS = {
  password: 'correct-horse-battery',
  email: 'maya.secretive@customer.example',
  token: 'eyJ0ZW5hbnRJZCI6MX0.c2VjcmV0LXNpZ25hdHVyZQ',
  bearer: 'pb_0123456789abcdefghijklmnop',
  cookie: 'cookie-of-somebody-0123456789',
  search: 'words that somebody searched for',
}

test.group('The log of a real installation', () => {
  test('holds who did what, and no secret of anybody', async ({ assert }) => {
    const path = givenDataPath()
    chmodSync(dirname(path), 0o755)
    const patchbay = await RunningPatchbay.launch({
      PATCHBAY_DATA_DIR: path,
      PATCHBAY_DEMO: 'true',
      LOG_LEVEL: 'trace',
    })
    await patchbay.isReady()

    const send = (method: string, url: string, body?: object) =>
      ask(patchbay.port, method, url, body)
    await send('POST', '/sign-in', { email: SECRETS.email, password: SECRETS.password })
    await send('POST', '/requests', { email: SECRETS.email, subject: 'x', name: 'Maya' })
    await send('GET', `/links/password-reset/${SECRETS.token}`)
    await send('GET', `/requests/confirm/${SECRETS.token}`)
    await send('GET', `/nowhere/${SECRETS.token}?token=${SECRETS.token}&email=${SECRETS.email}`)
    await send('GET', `/agent/tickets?q=${encodeURIComponent(SECRETS.search)}`)
    await send('GET', `/people/${encodeURIComponent(SECRETS.email)}`)
    await send('GET', '/api/v1/tickets')
    assert.equal(await patchbay.stop('SIGTERM'), 0)

    const lines = patchbay.output.split('\n').filter((line) => line.startsWith('{'))
    const requests = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'Request')
    assert.isAtLeast(requests.length, 8)
    for (const line of requests) {
      assert.match(line.request_id, /^test-request-\d+$/)
      assert.isNumber(line.tenantId)
      assert.isNumber(line.status)
      assert.isNumber(line.ms)
    }
    for (const [name, secret] of Object.entries(SECRETS)) {
      assert.notInclude(patchbay.output, secret, name)
      assert.notInclude(patchbay.output, encodeURIComponent(secret), name)
    }
  }).timeout(120_000)
})

let requests = 0

async function ask(port: number, method: string, path: string, body?: object) {
  const response = await new Promise<any>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: headers(port) }, resolve)
    sent.on('error', reject)
    sent.end(body && JSON.stringify(body))
  })
  return text(response)
}

function headers(port: number) {
  return {
    'host': `acme.localhost:${port}`,
    'accept': 'text/html',
    'content-type': 'application/json',
    'authorization': `Bearer ${SECRETS.bearer}`,
    'cookie': `patchbay_session=${SECRETS.cookie}`,
    'x-request-id': `test-request-${++requests}`,
  }
}
