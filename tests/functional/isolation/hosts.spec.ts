import { test } from '@japa/runner'
import encryption from '@adonisjs/core/services/encryption'
import { CookieClient } from '@adonisjs/core/http'
import { installationDomain } from '#tenancy/installation'
import { send } from '#tests/functional/isolation/support/attack'
import { rawRequest } from '#tests/functional/isolation/support/raw_request'
import { registeredRoutes } from '#tests/functional/isolation/support/routes'
import { givenScene, useScene } from '#tests/functional/isolation/support/scene'
import { sessionRows } from '#identity/sessions/session_rows'
import { inWorkspace, PASSWORD } from '#tests/helpers/workspaces'

/** Any address that a route takes. */
const pathOf = (pattern: string) => pattern.replace(/:\w+|\*/g, '1')

const workspaceRoutes = () => registeredRoutes().filter(({ isOfWorkspaces }) => isOfWorkspaces)

test.group('Isolation | hosts that are no workspace', (group) => {
  useScene(group)

  for (const host of [
    installationDomain,
    `${installationDomain}.`,
    `nobody.${installationDomain}`,
  ]) {
    test(`nothing of workspaces is at ${host}: {method} {pattern}`)
      .with(workspaceRoutes)
      .run(async ({ client, assert }, route) => {
        const isOfBoth = route.method === 'GET' && ['/', '/sign-up'].includes(route.pattern)
        const isFrontPage = isOfBoth && host === installationDomain
        const { browsers } = await givenScene(client)
        const visitor = browsers.owner.at(host)
        const response = await send(visitor, route, { path: pathOf(route.pattern) })
        // Vite's server, in use where no pages are built, refuses hosts it does not know.
        assert.include(isFrontPage ? [200] : [403, 404], response.status())
      })
  }

  test("the installation's front page is not at a workspace's host", async ({ client, assert }) => {
    const { own, browsers } = await givenScene(client)
    const page = await browsers.guest.visit('/')
    assert.equal(page.body().component, 'portal/home')
    assert.equal(page.body().props.workspace.slug, own.tenant.slug)
  })
})

test.group('Isolation | whose request it is', (group) => {
  useScene(group)

  /** Reads the victim's ticket with a session, by headers of the test's own. */
  async function read(session: string, headers: string[], target: string) {
    const signed = new CookieClient(encryption.use()).sign('patchbay_session', session)
    const cookie = `Cookie: patchbay_session=${encodeURIComponent(signed!)}`
    return rawRequest(`GET ${target} HTTP/1.1`, [...headers, cookie, 'Accept: text/html'])
  }

  const port = () => process.env.PORT
  type Hosts = { victim: string; own: string }

  const tricks: Record<string, (hosts: Hosts) => { headers: string[]; target?: string }> = {
    'another port': ({ victim }) => ({ headers: [`Host: ${victim}:9`] }),
    'no port': ({ victim }) => ({ headers: [`Host: ${victim}`] }),
    'upper case': ({ victim }) => ({ headers: [`Host: ${victim.toUpperCase()}:${port()}`] }),
    'a final dot': ({ victim }) => ({ headers: [`Host: ${victim}.:${port()}`] }),
    'two final dots': ({ victim }) => ({ headers: [`Host: ${victim}..:${port()}`] }),
    'a host in front': ({ victim, own }) => ({ headers: [`Host: ${own}@${victim}`] }),
    'a label in front': ({ victim }) => ({ headers: [`Host: www.${victim}`] }),
    'a list of hosts': ({ victim, own }) => ({ headers: [`Host: ${own}, ${victim}`] }),
    'two host headers, own first': ({ victim, own }) => ({
      headers: [`Host: ${own}`, `Host: ${victim}`],
    }),
    'two host headers, own last': ({ victim, own }) => ({
      headers: [`Host: ${victim}`, `Host: ${own}`],
    }),
    'a forwarded host': ({ victim, own }) => ({
      headers: [`Host: ${own}`, `X-Forwarded-Host: ${victim}`],
    }),
    'two forwarded hosts': ({ victim, own }) => ({
      headers: [`Host: ${own}`, `X-Forwarded-Host: ${victim}, ${own}`],
    }),
    'a forwarded host of RFC 7239': ({ victim, own }) => ({
      headers: [`Host: ${own}`, `Forwarded: host=${victim}`],
    }),
    'an address instead of a path': ({ victim, own }) => ({
      headers: [`Host: ${own}`],
      target: `http://${victim}:${port()}`,
    }),
    'own address instead of a path': ({ victim, own }) => ({
      headers: [`Host: ${victim}`],
      target: `http://${own}:${port()}`,
    }),
    'an empty host': () => ({ headers: ['Host: '] }),
    'no host': () => ({ headers: [] }),
  }

  test("such a request is answered at one's own host", async ({ client, assert }) => {
    const { own, browsers } = await givenScene(client)
    const headers = [`Host: ${own.host}`]
    const answer = await read(browsers.owner.sessionId, headers, '/agent/tickets/1')
    assert.equal(answer.status, 200)
    assert.include(answer.text, `Subject ${own.mark}`)
  })

  test('{$self}')
    .with(Object.keys(tricks))
    .run(async ({ client, assert }, name) => {
      const { victim, own, browsers } = await givenScene(client)
      const { headers, target = '' } = tricks[name]!({ victim: victim.host, own: own.host })
      for (const attacker of ['owner', 'customer', 'nobody'] as const) {
        for (const path of [
          `/agent/tickets/${victim.ticket.number}`,
          `/my/tickets/${victim.ticket.number}`,
          `/attachments/${victim.attachments.public.id}`,
        ]) {
          const { sessionId } = browsers[attacker]
          const answer = await read(sessionId, headers, target + path)
          const said = `${attacker} ${path}: ${answer.status}`
          assert.notInclude(answer.text, `Subject ${victim.mark}`, said)
          assert.notInclude(answer.text, `File ${victim.mark}`, said)
          assert.include([302, 400, 403, 404], answer.status, said)
          if (answer.status === 302) assert.equal(answer.location, '/sign-in', said)
        }
      }
    })
})

test.group('Isolation | sessions', (group) => {
  useScene(group)

  test("credentials of another workspace are wrong at one's own host", async ({
    client,
    assert,
  }) => {
    const { victim, browsers } = await givenScene(client)
    const response = await browsers.guest
      .post('/sign-in')
      .header('accept', 'application/json')
      .json({ email: victim.insider.email, password: PASSWORD })
    assert.equal(response.body().code, 'E_INVALID_CREDENTIALS')
  })

  test("a sign-out at another workspace's host ends no session there or here", async ({
    client,
    assert,
  }) => {
    const { victim, own, browsers } = await givenScene(client)
    await victim.sessions.agent.at(own.host).post('/sign-out')
    await browsers.owner.at(victim.host).post('/sign-out')
    assert.exists(
      await inWorkspace(victim, () => sessionRows.find(victim.sessions.agent.sessionId))
    )
    assert.exists(await inWorkspace(own, () => sessionRows.find(browsers.owner.sessionId)))
  })

  test('a session id is found in its own workspace only', async ({ client, assert }) => {
    const { victim, own } = await givenScene(client)
    const { sessionId, data } = victim.sessions.agent
    await inWorkspace(own, async () => {
      assert.isNull(await sessionRows.find(sessionId))
      await sessionRows.update(sessionId, { ...data, auth_web: own.agent.id })
      await sessionRows.delete(sessionId)
    })
    assert.exists(await inWorkspace(victim, () => sessionRows.find(sessionId)))
  })
})
