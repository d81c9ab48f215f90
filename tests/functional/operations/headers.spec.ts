import { test } from '@japa/runner'
import type { ApiResponse } from '@japa/api-client'
import { installationDomain } from '#tenancy/installation'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace } from '#tests/helpers/workspaces'

/** Every script that stands in the page itself carries the nonce of its own answer. */
function assertNonce(assert: any, response: ApiResponse) {
  const policy = response.header('content-security-policy')!
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  assert.exists(nonce)
  const inline = [...response.text().matchAll(/<script(?![^>]*\b(?:src|data-page)=)([^>]*)>/g)]
  assert.isNotEmpty(inline)
  for (const [, attributes] of inline) assert.include(attributes, `nonce="${nonce}"`)
}

function assertHeaders(assert: any, response: ApiResponse) {
  const policy = response.header('content-security-policy')!
  for (const part of ["object-src 'none'", "base-uri 'self'", "frame-ancestors 'self'"]) {
    assert.include(policy, part)
  }
  response.assertHeader('x-content-type-options', 'nosniff')
  response.assertHeader('x-frame-options', 'SAMEORIGIN')
  response.assertHeader('referrer-policy', 'same-origin')
  response.assertHeader('cross-origin-opener-policy', 'same-origin')
  assert.include(response.header('permissions-policy')!, 'camera=()')
}

test.group('Headers of every answer', () => {
  test('stand on pages, with a nonce for each', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const agent = await signInAs(client, workspace, workspace.agent)
    const [first, second] = [await agent.get('/agent/tickets'), await agent.get('/agent/tickets')]
    for (const response of [first, second]) {
      assertHeaders(assert, response)
      assertNonce(assert, response)
    }
    assert.notEqual(
      first.header('content-security-policy'),
      second.header('content-security-policy')
    )
  })

  test('stand on an unknown host and on an address that is not there', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    for (const host of [`nobody.${installationDomain}`, 'nobody.example', workspace.host]) {
      const response = await client
        .get('/nowhere')
        .header('host', host)
        .header('accept', 'text/html')
      response.assertStatus(404)
      assertHeaders(assert, response)
      assertNonce(assert, response)
    }
  })

  test('stand on refusals, problems and the installation’s own page', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    assertHeaders(assert, await guest.get('/agent/tickets'))
    assertHeaders(assert, await client.get('/api/v1/tickets').header('host', workspace.host))
    assertHeaders(assert, await client.get('/').header('host', installationDomain))
    assertHeaders(assert, await client.get('/robots.txt').header('host', workspace.host))
  })

  test('say nothing of TLS without it', async ({ client, assert }) => {
    const response = await client.get('/').header('host', installationDomain)
    assert.notExists(response.header('strict-transport-security'))
  })
})

test.group('Request ids', () => {
  test('are taken over when they are sane', async ({ client }) => {
    const response = await client.get('/').header('x-request-id', 'trace-0123456789abcdef')
    response.assertHeader('x-request-id', 'trace-0123456789abcdef')
  })

  test('{$self} is replaced by one of our own')
    .with([
      'short',
      'a b c d e f g h',
      '<script>alert(1)</script>',
      'x'.repeat(65),
      '{"a":"b"}....',
    ])
    .run(async ({ client, assert }, id) => {
      const response = await client.get('/').header('x-request-id', id)
      assert.match(response.header('x-request-id')!, /^[\da-f-]{36}$/)
    })
})
