import { test } from '@japa/runner'
import { LoggerFactory } from '@adonisjs/core/factories/logger'
import { ResolveTenant } from '#tenancy/resolve_tenant'
import { installationDomain } from '#tenancy/installation'
import { TenantContext } from '#tenancy/tenant_context'
import ResolveTenantMiddleware from '#tenancy/middleware/resolve_tenant_middleware'
import { givenTenant } from '#tests/helpers/given_tenant'
import { givenRequestTo, givenRequestToHost } from '#tests/functional/tenancy/support/given_request'

const resolver = () => new ResolveTenant('example.test')

test.group('Resolve the workspace of a host', () => {
  test('by its subdomain, in any case and with a final dot', async ({ assert }) => {
    const { id, slug } = await givenTenant()
    for (const host of [`${slug}.example.test`, `${slug}.EXAMPLE.test`, `${slug}.example.test.`]) {
      const tenant = await resolver().execute(host)
      assert.equal(tenant?.id, id, host)
    }
  })

  test("the installation's own host has none", async ({ assert }) => {
    assert.isNull(await resolver().execute('example.test'))
  })

  test('an unknown host is refused with a code', async ({ assert }) => {
    const { slug } = await givenTenant()
    const hosts = [
      'nobody.example.test',
      `${slug}.example.org`,
      `a.${slug}.example.test`,
      `${slug}example.test`,
      '.example.test',
      '127.0.0.1',
      '',
      `${'a'.repeat(300)}.example.test`,
      `' or true--.example.test`,
    ]
    for (const host of hosts) {
      await assert.rejects(() => resolver().execute(host), /There is no workspace at/)
      await resolver()
        .execute(host)
        .catch((error) => {
          assert.equal(error.code, 'E_UNKNOWN_WORKSPACE')
          assert.equal(error.status, 404)
        })
    }
  })

  test('requests do not share an instance', async ({ assert }) => {
    const { slug } = await givenTenant()
    const resolve = resolver()
    const one = await resolve.execute(`${slug}.example.test`)
    one!.name = 'Changed and not saved'
    const two = await resolve.execute(`${slug}.example.test`)
    assert.notEqual(two!.name, one!.name)
  })

  test('a workspace that was unknown is found once it is opened', async ({ assert }) => {
    const slug = `late-${Date.now()}`
    const resolve = resolver()
    await assert.rejects(() => resolve.execute(`${slug}.example.test`))
    await givenTenant({ slug })
    resolve.forget(slug)
    const tenant = await resolve.execute(`${slug}.example.test`)
    assert.equal(tenant?.slug, slug)
  })
})

test.group('Tenant middleware', () => {
  test('runs the rest of the request inside the workspace', async ({ assert }) => {
    const tenant = await givenTenant()
    const ctx = givenRequestTo(tenant.slug)
    let inside: number | null = null
    await new ResolveTenantMiddleware().handle(ctx, async () => {
      inside = TenantContext.idOrNull()
    })
    assert.equal(inside, tenant.id)
    assert.equal(ctx.tenant.slug, tenant.slug)
    assert.isNull(TenantContext.idOrNull())
  })

  test('says in every line of its log which workspace it was', async ({ assert }) => {
    const tenant = await givenTenant()
    const ctx = givenRequestTo(tenant.slug)
    const lines: string[] = []
    ctx.logger = new LoggerFactory().merge({ enabled: true }).pushLogsTo(lines).create()
    await new ResolveTenantMiddleware().handle(ctx, async () => ctx.logger.info('Served'))
    assert.equal(JSON.parse(lines[0]!).tenantId, tenant.id)
  })

  test("passes a request to the installation's own host without one", async ({ assert }) => {
    const ctx = givenRequestToHost(installationDomain)
    let isInside = true
    await new ResolveTenantMiddleware().handle(ctx, async () => {
      isInside = TenantContext.idOrNull() !== null
    })
    assert.isFalse(isInside)
    assert.isUndefined(ctx.tenant)
  })
})
