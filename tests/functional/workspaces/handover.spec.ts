import { test } from '@japa/runner'
import MailLink from '#identity/links/models/mail_link'
import { TenantContext } from '#tenancy/tenant_context'
import { Browser } from '#tests/functional/identity/support/browser'
import { forgetSignUpLimits, givenSignedUp } from '#tests/functional/workspaces/support/sign_up'

test.group('Handover to the workspace', (group) => {
  group.each.setup(() => forgetSignUpLimits())

  test('leaves one link, for two minutes', async ({ client, assert }) => {
    const { tenant, owner } = await givenSignedUp(client)
    const links = await TenantContext.run(tenant.id, () =>
      MailLink.query().where('purpose', 'handover')
    )
    assert.lengthOf(links, 1)
    assert.equal(links[0]!.userId, owner.id)
    assert.isAtMost(links[0]!.expiresAt.diffNow('seconds').seconds, 120)
  })

  test('signs the owner in and shows the first steps, once', async ({ client, assert }) => {
    const { host, handover, owner } = await givenSignedUp(client)
    const browser = new Browser(client, host)
    const arrival = await browser.page(handover)
    assert.equal(arrival.status(), 302)
    assert.equal(arrival.header('location'), '/agent/welcome')
    const props = await browser.props('/agent/welcome')
    assert.equal(props.user.id, owner.id)
    assert.deepEqual(
      props.steps.map(({ isDone }: { isDone: boolean }) => isDone),
      [false, false, false, false, false, false]
    )

    const again = await browser.page(handover)
    assert.equal(again.header('location'), '/agent/welcome')
    const stranger = new Browser(client, host)
    const stolen = await stranger.page(handover)
    assert.equal(stolen.header('location'), '/sign-in')
    const closed = await stranger.page('/agent/welcome')
    assert.equal(closed.header('location'), '/sign-in')
  })

  test('keeps nothing of a session that somebody planted', async ({ client, assert }) => {
    const { host, handover } = await givenSignedUp(client)
    const browser = new Browser(client, host)
    await browser.page('/sign-in')
    const before = new Map(browser.cookies)
    await browser.page(handover)
    assert.notEqual(browser.cookies.get('patchbay_session'), before.get('patchbay_session'))
    const planted = new Browser(client, host)
    for (const [name, value] of before) planted.cookies.set(name, value)
    const page = await planted.page('/agent/welcome')
    assert.equal(page.header('location'), '/sign-in')
  })

  test('is worth nothing too late, forged, or at another host', async ({ client, assert }) => {
    const one = await givenSignedUp(client)
    const other = await givenSignedUp(client)
    const foreign = await new Browser(client, other.host).page(one.handover)
    assert.equal(foreign.header('location'), '/sign-in')
    const forged = await new Browser(client, one.host).page('/links/handover/abc')
    assert.equal(forged.header('location'), '/sign-in')
    await TenantContext.run(one.tenant.id, () =>
      MailLink.query().where('purpose', 'handover').update({ expiresAt: new Date() })
    )
    const late = await new Browser(client, one.host).page(one.handover)
    assert.equal(late.header('location'), '/sign-in')
  })
})
