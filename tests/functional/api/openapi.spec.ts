import { test } from '@japa/runner'
import router from '@adonisjs/core/services/router'
import { assertDescribed, document } from '#tests/functional/api/described'
import { givenTicket } from '#tests/helpers/tickets'
import { givenWorkspace, inWorkspace, PASSWORD } from '#tests/helpers/workspaces'
import { givenApp, givenProgram, givenToken } from '#tests/functional/api/program'

type Method = 'get' | 'post'

test.group("The API's description", () => {
  test('is served to everybody, for the host that was asked', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const response = await givenProgram(client, workspace).get('/api/v1/openapi.json')
    response.assertStatus(200)
    const served = JSON.parse(response.text())
    assert.equal(served.openapi, '3.1.1')
    assert.include(served.servers[0].url, workspace.host)
    assert.deepEqual(served.paths, JSON.parse(JSON.stringify(document.paths)))
  })

  test('has every route of the API and no other', ({ assert }) => {
    const routes = Object.values(router.toJSON())
      .flat()
      .filter(({ pattern }) => /^\/api\/v1\//.test(pattern) && !pattern.endsWith('openapi.json'))
      .map(({ pattern, methods }) => {
        const method = methods.find((one) => one !== 'HEAD')!.toLowerCase()
        return `${method} ${pattern.replace('/api/v1', '').replace(/:(\w+)/g, '{$1}')}`
      })
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`)
    )
    assert.sameMembers(described, routes)
  })

  test('fits real answers', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, () => givenTicket(workspace))
    const program = givenProgram(client, workspace)
    const ask = async (
      method: Method,
      path: string,
      { token, body, status }: { token?: string; body?: object; status: number }
    ) => {
      const asking = program.with(token)
      const at = `/api/v1${path}`
      const response = await (method === 'get' ? asking.get(at) : asking.post(at, body))
      response.assertStatus(status)
      assertDescribed(assert, response, method, path)
      return response.body()
    }

    const { value } = await givenToken(workspace, workspace.agent)
    const narrow = await givenToken(workspace, workspace.agent, ['tickets:write'])
    const { accessToken, refreshToken } = await givenApp(client, workspace, workspace.agent)

    await ask('get', '/me', { token: value, status: 200 })
    await ask('get', '/me', { token: accessToken, status: 200 })
    await ask('get', '/me', { token: narrow.value, status: 403 })
    await ask('get', '/me', { status: 401 })
    const page = await ask('get', '/tickets', { token: value, status: 200 })
    assert.isNotEmpty(page.data)
    await ask('get', '/tickets', { token: narrow.value, status: 403 })
    await ask('get', '/tickets', { token: 'pbt_1_x', status: 401 })

    const login = { email: workspace.agent.email, password: PASSWORD, clientName: 'Described' }
    await ask('post', '/auth/login', { body: login, status: 200 })
    await ask('post', '/auth/login', { body: { ...login, password: 'x' }, status: 422 })
    await ask('post', '/auth/login', { body: { scopes: ['all'] }, status: 422 })
    const pair = await ask('post', '/auth/refresh', { body: { refreshToken }, status: 200 })
    await ask('post', '/auth/refresh', { body: { refreshToken }, status: 409 })
    await ask('post', '/auth/refresh', { body: { refreshToken: 'x' }, status: 401 })
    await ask('post', '/auth/refresh', { body: {}, status: 422 })
    await ask('post', '/auth/logout', { status: 401 })
    await ask('post', '/auth/logout', { token: pair.accessToken, status: 204 })
  })
})
