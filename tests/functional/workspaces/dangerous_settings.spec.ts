import { test } from '@japa/runner'
import { signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace } from '#tests/helpers/workspaces'

const ACCESS = { signUpRule: 'invited', allowedMailDomains: [], secondFactorRoles: [] }
const CONSENT = { hours: 1, role: 'light_agent', reason: 'The queue is stuck' }

const dangerous: [what: string, method: 'post' | 'put', path: string, body: object][] = [
  ['who may come in', 'put', '/agent/settings/access', ACCESS],
  ["the operator's access", 'post', '/agent/settings/support-access', CONSENT],
  ['another domain', 'post', '/agent/settings/domains', { host: 'help.recent-example.com' }],
]

test.group('Settings that let others in', () => {
  test('are changed by who has just shown that it is them only: {0}')
    .with(dangerous)
    .run(async ({ client, assert }, [, method, path, body]) => {
      const workspace = await givenWorkspace()
      const owner = await signInAs(client, workspace, workspace.owner)
      const page = `http://${owner.host}:${process.env.PORT}${path}`
      const asked = await owner[method](path).header('referer', page).json(body)
      asked.assertStatus(302)
      asked.assertHeader('location', '/account/confirm')

      const program = await owner[method](path).header('accept', 'application/json').json(body)
      program.assertStatus(403)
      assert.equal(program.body().code, 'E_CONFIRMATION_REQUIRED')

      const fresh = await signInAs(client, workspace, workspace.owner, { isConfirmed: true })
      const done = await fresh[method](path).json(body)
      done.assertStatus(302)
      done.assertHeader('location', path)
    })
})
