import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { encodeCursor } from '#foundation/pagination/cursor'
import {
  assertRefused,
  assertShowsNothing,
  expectUnchanged,
  isSignedIn,
  send,
} from '#tests/functional/isolation/support/attack'
import { routeCases } from '#tests/functional/isolation/support/route_cases'
import { registeredRoutes, type RegisteredRoute } from '#tests/functional/isolation/support/routes'
import { attackers, givenScene, useScene } from '#tests/functional/isolation/support/scene'

const CASES = 'tests/functional/isolation/support/route_cases/'
/** Elsewhere every session is equally unknown. */
const strangers = ['owner', 'customer', 'guest', 'nobody'] as const

const GUIDE = 'docs/guides/isolation.md tells how'

test.group('Isolation | cases of routes', () => {
  test('every route has one', ({ assert }) => {
    const missing = registeredRoutes()
      .filter(({ name }) => !(name in routeCases))
      .map(({ name, method, pattern }) => `${name} (${method} ${pattern})`)
    assert.deepEqual(missing, [], `Add a case for each of these to ${CASES}; ${GUIDE}`)
  })

  test('every case has a route', ({ assert }) => {
    const names = registeredRoutes().map(({ name }) => name)
    const stale = Object.keys(routeCases).filter((name) => !names.includes(name))
    assert.deepEqual(stale, [], `These routes are gone: remove or rename their cases in ${CASES}`)
  })

  test('every route with a parameter is attacked', ({ assert }) => {
    const untried = registeredRoutes()
      .filter(({ name, takesParameters }) => takesParameters && isHarmless(name))
      .map(({ name }) => name)
    assert.deepEqual(untried, [], `A parameter can name another workspace's row; ${GUIDE}`)
  })
})

function isHarmless(name: string) {
  const known = routeCases[name]
  return known !== undefined && 'harmless' in known
}

test.group("Isolation | another workspace's ids at one's own host", (group) => {
  useScene(group)

  test('{name}: {method} {pattern}')
    .with(registeredRoutes)
    .run(async ({ client, assert }, route) => {
      const scene = await givenScene(client)
      for (const attack of attacksOn(route, scene)) {
        const { outcome = 'refused', orStatus, path, json } = attack
        const watched = outcome === 'refused' || route.method === 'GET' ? 'both' : 'victim'
        const said = `${route.method} ${path} ${JSON.stringify(json)}`
        const attackAsEach = async () => {
          for (const attacker of attackers) {
            const response = await send(scene.browsers[attacker], route, attack)
            assertShowsNothing(assert, response, scene.victim.mark, `${attacker} ${said}`)
            if (outcome === 'own') continue
            assertRefused(assert, response, isSignedIn(attacker), `${attacker} ${said}`, orStatus)
          }
        }
        await expectUnchanged(assert, scene, watched, attackAsEach, said)
      }
    })
})

test.group("Isolation | one's own session at another workspace's host", (group) => {
  useScene(group)

  test('{name}: {method} {pattern}')
    .with(registeredRoutes)
    .run(async ({ client, assert }, route) => {
      const scene = await givenScene(client)
      const attacks = attacksOn(route, scene).filter(({ isOpenAtHome }) => !isOpenAtHome)
      for (const attack of attacks) {
        const said = `at the victim's host: ${route.method} ${attack.path}`
        const attackAsEach = async () => {
          for (const attacker of strangers) {
            const visitor = scene.browsers[attacker].at(scene.victim.host)
            const response = await send(visitor, route, attack)
            // The name of the workspace stands on every page of its host, for everybody.
            const secret = `Subject ${scene.victim.mark}`
            assertShowsNothing(assert, response, secret, `${attacker} ${said}`)
            if (attack.outcome === 'own') continue
            assertRefused(assert, response, false, `${attacker} ${said}`)
          }
        }
        await expectUnchanged(assert, scene, 'both', attackAsEach, said)
      }
    })
})

test.group("Isolation | a token of one's own at another workspace's host", (group) => {
  useScene(group)

  test('{name}: {method} {pattern}')
    .with(registeredRoutes)
    .run(async ({ client, assert }, route) => {
      const scene = await givenScene(client)
      const { own, victim, browsers } = scene
      const { token, staffApp, customerApp } = own.programs
      const bearers = [token.value, staffApp.accessToken, customerApp.accessToken]
      const attacks = attacksOn(route, scene).filter(({ isOpenAtHome }) => !isOpenAtHome)
      for (const attack of attacks) {
        const said = `a token at the victim's host: ${route.method} ${attack.path}`
        const attackWithEach = async () => {
          for (const bearer of bearers) {
            const visitor = browsers.guest.at(victim.host).withToken(bearer)
            const response = await send(visitor, route, attack)
            assertShowsNothing(assert, response, `Subject ${victim.mark}`, said)
            if (takesTokens(route)) assert.equal(response.status(), 401, said)
            else if (attack.outcome !== 'own') assertRefused(assert, response, false, said)
          }
        }
        await expectUnchanged(assert, scene, 'both', attackWithEach, said)
      }
    })
})

test.group("Isolation | another workspace's ids with a token of one's own", (group) => {
  useScene(group)

  test('{name}: {method} {pattern}')
    .with(() => registeredRoutes().filter(({ pattern }) => pattern.startsWith('/api/')))
    .run(async ({ client, assert }, route) => {
      const scene = await givenScene(client)
      const { own, victim, browsers } = scene
      for (const bearer of [own.programs.token.value, own.programs.staffApp.accessToken]) {
        for (const attack of attacksOn(route, scene)) {
          const said = `with a token: ${route.method} ${attack.path}`
          const attackWith = async () => {
            const response = await send(browsers.guest.withToken(bearer), route, attack)
            assertShowsNothing(assert, response, victim.mark, said)
            if (attack.outcome === 'own') return
            assertRefused(assert, response, true, said, attack.orStatus)
          }
          await expectUnchanged(assert, scene, 'victim', attackWith, said)
        }
      }
    })
})

/** Where a wrong token is refused and not merely overlooked. */
function takesTokens({ name, pattern }: RegisteredRoute) {
  return pattern.startsWith('/api/') && name !== 'api.description.show'
}

/** What the case says; a page that takes nothing is opened anyway, to see whose it shows. */
function attacksOn(
  route: RegisteredRoute,
  { victim, own }: Awaited<ReturnType<typeof givenScene>>
) {
  const known = routeCases[route.name]
  if (!known || 'triedIn' in known) return []
  if ('attacks' in known) return known.attacks(victim, own)
  const isPage = route.method === 'GET' && route.isOfWorkspaces
  return isPage ? [{ path: route.pattern, outcome: 'own' as const }] : []
}

test.group('Isolation | what both workspaces have', (group) => {
  useScene(group)

  test('each sees its own ticket of a number', async ({ client, assert }) => {
    const { victim, own } = await givenScene(client)
    for (const [{ sessions, mark }, other] of [
      [victim, own],
      [own, victim],
    ] as const) {
      for (const path of [
        '/agent/tickets/1',
        '/api/v1/tickets?view=all',
        '/agent/tickets?view=all',
      ]) {
        const page = await sessions.agent.get(path)
        page.assertStatus(200)
        assert.include(page.text(), `Subject ${mark}`, path)
        assert.notInclude(page.text(), other.mark, path)
      }
      const page = await sessions.customer.get('/my/tickets/1')
      assert.include(page.text(), `Subject ${mark}`)
      assert.notInclude(page.text(), other.mark)
    }
  })

  test('each sees its own page of a cursor', async ({ client, assert }) => {
    const { victim, own } = await givenScene(client)
    const newer = DateTime.now().plus({ minutes: 1 }).toJSDate().toISOString()
    const cursor = encodeCursor([newer, victim.ticket.id])
    const page = await own.sessions.agent.get(`/api/v1/tickets?view=all&after=${cursor}`)
    assert.include(page.text(), own.mark)
    assert.notInclude(page.text(), victim.mark)
  })

  test("a submission of another workspace's message makes one of its own", async ({
    client,
    assert,
  }) => {
    const { victim, own } = await givenScene(client)
    const submissionId = victim.messages.internal.submissionId
    const response = await own.sessions.agent
      .post('/agent/tickets/1/messages')
      .json({ bodyHtml: '<p>Ours alone</p>', visibility: 'internal', submissionId })
    response.assertStatus(302)
    const page = await own.sessions.agent.get('/agent/tickets/1')
    assert.include(page.text(), 'Ours alone')
  })
})
