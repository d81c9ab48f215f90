import { test } from '@japa/runner'
import { installationDomain } from '#tenancy/installation'

test.group('Unknown host', () => {
  for (const host of [`nobody.${installationDomain}`, `a.b.${installationDomain}`]) {
    test(`a program asking ${host} gets a problem with a code`, async ({ assert, client }) => {
      const response = await client.get('/').header('host', host).accept('json')
      response.assertStatus(404)
      assert.equal(response.header('content-type')?.split(';')[0], 'application/problem+json')
      const problem =
        response.body() instanceof Buffer ? JSON.parse(response.text()) : response.body()
      assert.equal(problem.code, 'E_UNKNOWN_WORKSPACE')
    })

    test(`a person visiting ${host} gets a page of its own`, async ({ assert, client }) => {
      const response = await client.get('/').header('host', host).header('accept', 'text/html')
      response.assertStatus(404)
      assert.match(response.text(), /errors\\?\/unknown_workspace/)
      assert.notExists(response.header('set-cookie'))
    })
  }

  test('is refused for a form as well', async ({ client }) => {
    const response = await client
      .post('/sign-in')
      .header('host', `nobody.${installationDomain}`)
      .header('accept', 'text/html')
      .form({ email: 'a@example.com', password: 'x' })
    response.assertStatus(404)
  })
})
