import { test } from '@japa/runner'
import { Logger } from '@adonisjs/core/logger'
import type { HttpContext } from '@adonisjs/core/http'
import emitter from '@adonisjs/core/services/emitter'
import { installationDomain } from '#tenancy/installation'
import { send } from '#tests/functional/isolation/support/attack'
import { registeredRoutes } from '#tests/functional/isolation/support/routes'
import { givenScene, useScene } from '#tests/functional/isolation/support/scene'
import { signInAs } from '#tests/helpers/sign_in'

/** These stay open for as long as a page does. */
const STREAMS = ['event_stream']

test.group('Isolation | log lines', (group) => {
  useScene(group)

  test('of a request to {method} {pattern} name its workspace')
    .with(() => registeredRoutes().filter(isAnswered))
    .run(async ({ client, assert, cleanup }, route) => {
      const { own, browsers } = await givenScene(client)
      // Nobody of the scene, as some of the routes sign out, everywhere.
      const customer = await signInAs(client, own, own.otherCustomer)
      const requests = recordRequests(cleanup)
      for (const visitor of [browsers.nobody, customer]) {
        await send(visitor, route, { path: route.pattern.replace(/:\w+|\*/g, '0') })
      }
      assert.lengthOf(requests, 2)
      for (const { logger, containerResolver } of requests) {
        assert.equal(logger.bindings().tenantId, own.tenant.id)
        const injected = await containerResolver.make(Logger)
        assert.equal(injected.bindings().tenantId, own.tenant.id)
      }
    })

  test("of a request to the installation's own host name none", async ({
    client,
    assert,
    cleanup,
  }) => {
    const { browsers } = await givenScene(client)
    const requests = recordRequests(cleanup)
    await browsers.agent.at(installationDomain).get('/')
    assert.lengthOf(requests, 1)
    assert.notProperty(requests[0]!.logger.bindings(), 'tenantId')
  })

  function isAnswered({ name, isOfWorkspaces }: ReturnType<typeof registeredRoutes>[number]) {
    return isOfWorkspaces && !STREAMS.includes(name)
  }

  function recordRequests(cleanup: (undo: () => void) => void): HttpContext[] {
    const requests: HttpContext[] = []
    const stop = emitter.on('http:request_completed', ({ ctx }) => void requests.push(ctx))
    cleanup(stop)
    return requests
  }
})
