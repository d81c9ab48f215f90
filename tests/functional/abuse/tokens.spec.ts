import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import RefreshToken from '#identity/api_tokens/models/refresh_token'
import { givenApp, givenProgram, givenToken } from '#tests/functional/api/program'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'
import { from, someNetwork } from '#tests/functional/abuse/support'

const REFRESH = '/api/v1/auth/refresh'

/** As if a minute had passed since every refresh so far. */
function aMinutePasses(workspace: TestWorkspace) {
  const usedAt = DateTime.now().minus({ minutes: 1 }).toJSDate()
  return inWorkspace(workspace, () =>
    RefreshToken.query().whereNotNull('used_at').update({ usedAt })
  )
}

test.group('Theft of a refresh token', () => {
  for (const first of ['thief', 'owner'] as const) {
    test(`ends it for both when the ${first} used it first`, async ({ client, assert }) => {
      const workspace = await givenWorkspace()
      const { refreshToken: copied } = await givenApp(client, workspace, workspace.customer)
      const program = givenProgram(client, workspace)
      const [home, lair] = [someNetwork(), someNetwork()]
      const [early, late] = first === 'thief' ? [lair, home] : [home, lair]

      const won = await from(early, program.post(REFRESH, { refreshToken: copied }))
      won.assertStatus(200)
      const next = await from(early, program.post(REFRESH, won.body()))
      next.assertStatus(200)
      await aMinutePasses(workspace)

      const second = await from(late, program.post(REFRESH, { refreshToken: copied }))
      second.assertStatus(401)
      for (const pair of [won.body(), next.body()]) {
        const me = await from(early, program.with(pair.accessToken).get('/api/v1/me'))
        assert.equal(me.status(), 401, 'its access tokens are worthless')
        const again = await from(early, program.post(REFRESH, pair))
        assert.equal(again.status(), 401, 'and so are its refresh tokens')
      }
    })
  }

  test('gives the second nothing, even at the same moment', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { refreshToken } = await givenApp(client, workspace, workspace.customer)
    const program = givenProgram(client, workspace)
    const answers = await Promise.all(
      [someNetwork(), someNetwork()].map((network) =>
        from(network, program.post(REFRESH, { refreshToken }))
      )
    )
    assert.deepEqual(answers.map((answer) => answer.status()).sort(), [200, 409])
    const refused = answers.find((answer) => answer.status() === 409)!
    assert.notProperty(refused.body(), 'accessToken')
  })
})

test.group("A token at another workspace's host", () => {
  test('is nobody, though the other has a token of that id', async ({ client, assert }) => {
    const [own, other] = [await givenWorkspace(), await givenWorkspace()]
    const { value } = await givenToken(own, own.owner)
    await givenToken(other, other.owner)
    const app = await givenApp(client, own, own.customer)
    await givenApp(client, other, other.customer)
    const there = givenProgram(client, own).at(other.host)
    for (const token of [value, app.accessToken]) {
      for (const path of ['/api/v1/me', '/api/v1/tickets']) {
        const refused = await there.with(token).get(path)
        refused.assertStatus(401)
        assert.equal(refused.body().code, 'E_INVALID_TOKEN')
      }
    }
    const refresh = await there.post(REFRESH, { refreshToken: app.refreshToken })
    refresh.assertStatus(401)
    const logout = await there.post('/api/v1/auth/logout', { refreshToken: app.refreshToken })
    logout.assertStatus(401)
    const home = await givenProgram(client, own).post(REFRESH, { refreshToken: app.refreshToken })
    assert.equal(home.status(), 200, 'at home it lives on')
  })
})
