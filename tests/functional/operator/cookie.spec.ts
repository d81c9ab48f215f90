import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import { OperatorCookie } from '#operations/console/cookie'

const VALUE = 'v'.repeat(43)

async function cookieWrittenBy(cookie: OperatorCookie) {
  const ctx = await testUtils.createHttpContext()
  cookie.write(ctx, VALUE)
  const [pair, ...attributes] = String(ctx.response.getHeader('set-cookie')).split('; ')
  return { pair, attributes }
}

test.group("The console's cookie", () => {
  test('is bound to its host over TLS', async ({ assert }) => {
    const { pair, attributes } = await cookieWrittenBy(new OperatorCookie(true))
    assert.equal(pair, `__Host-patchbay_operator=${VALUE}`)
    assert.includeMembers(attributes, ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Strict'])
    assert.notInclude(attributes.join(), 'Domain=')
  })

  test('works without TLS too, below the console only', async ({ assert }) => {
    const { pair, attributes } = await cookieWrittenBy(new OperatorCookie(false))
    assert.equal(pair, `patchbay_operator=${VALUE}`)
    assert.includeMembers(attributes, ['Path=/operator', 'HttpOnly', 'SameSite=Strict'])
    assert.notInclude(attributes, 'Secure')
  })

  test('is not taken from the other name', async ({ assert }) => {
    const ctx = await testUtils.createHttpContext()
    ctx.request.request.headers.cookie = `patchbay_operator=${VALUE}`
    assert.isNull(new OperatorCookie(true).read(ctx))
    assert.equal(new OperatorCookie(false).read(ctx), VALUE)
  })
})
