import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { sessionRows, USER_KEY } from '#identity/sessions/session_rows'
import { tenantRows } from '#tenancy/tenant_rows'
import { asGuest, signInAs } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, PASSWORD } from '#tests/helpers/workspaces'
import { browserOf, countSessions } from '#tests/functional/identity/support/browser'

const agent = { email: 'agent@test.example', password: PASSWORD }

test.group('Sessions', () => {
  test('leave nothing behind that "back" could show', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const person = await signInAs(client, workspace, workspace.agent)
    const page = await person.visit('/agent/tickets')
    page.assertHeader('cache-control', 'no-store')
    assert.isTrue(page.body().encryptHistory)
    const api = await person.get('/api/v1/tickets').header('accept', 'application/json')
    api.assertHeader('cache-control', 'no-store')
    const missing = await person.get('/agent/tickets/1')
    missing.assertHeader('cache-control', 'no-store')

    const guest = await asGuest(client, workspace)
    const signIn = await guest.visit('/sign-in')
    assert.isTrue(signIn.body().clearHistory)
  })

  test('cost a visitor no row, however many pages they see', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const browser = await browserOf(client, workspace)
    await browser.page('/sign-in')
    await browser.page('/agent/tickets')
    await browser.post('/sign-in', { email: 'x@test.example', password: 'wrong' })
    assert.equal(await countSessions(workspace), 0)
  })

  test('get a new id and new secrets at sign-in, so a planted one is worth nothing', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const browser = await browserOf(client, workspace)
    const planted = new Map(browser.cookies)
    await browser.post('/sign-in', agent)
    assert.notEqual(browser.cookies.get('patchbay_session'), planted.get('patchbay_session'))
    assert.isFalse(browser.cookies.has('patchbay_guest'), 'nothing of the guest stays')

    const attacker = await browserOf(client, workspace)
    attacker.cookies.clear()
    for (const [name, value] of planted) attacker.cookies.set(name, value)
    const refused = await attacker.page('/agent/tickets')
    refused.assertHeader('location', '/sign-in')

    attacker.cookies.set('patchbay_session', browser.cookies.get('patchbay_session')!)
    await attacker.post('/sign-out')
    assert.equal(await countSessions(workspace), 1, 'the CSRF token of before does not hold')
  })

  test('of one workspace are worth nothing at the host of another', async ({ client, assert }) => {
    const [acme, vektor] = [await givenWorkspace(), await givenWorkspace()]
    const visitor = await signInAs(client, acme, acme.owner)
    const own = await visitor.visit('/sign-in')
    own.assertStatus(302)
    const foreign = await visitor.at(vektor.host).visit('/sign-in')
    assert.equal(foreign.status(), 200)
    assert.isNull(foreign.body().props.user)
    await visitor.at(vektor.host).post('/sign-out')
    assert.equal(await countSessions(acme), 1)
  })

  test('of a guest are worth nothing at the host of another workspace', async ({
    client,
    assert,
  }) => {
    const [acme, vektor] = [await givenWorkspace(), await givenWorkspace()]
    const guest = await asGuest(client, acme)
    const response = await guest.at(vektor.host).post('/sign-in').form(agent)
    response.assertStatus(302)
    assert.equal(await countSessions(vektor), 0, 'its CSRF token does not hold')
  })

  test('that are forged mean signed out, not an error', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const browser = await browserOf(client, workspace)
    for (const forged of [
      randomUUID(),
      's:forged.signature',
      `s:${Buffer.from(JSON.stringify({ message: randomUUID() })).toString('base64url')}.x`,
      '%00',
      'x'.repeat(3000),
    ]) {
      browser.cookies.set('patchbay_session', forged)
      browser.cookies.set('patchbay_guest', forged)
      const props = await browser.props('/sign-in')
      assert.isNull(props.user)
    }
  })

  test('are stored by a hash of their id', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const visitor = await signInAs(client, workspace, workspace.agent)
    const [row] = await inWorkspace(workspace, async () => tenantRows<any>('sessions'))
    assert.notInclude(JSON.stringify(row), visitor.sessionId)
    assert.equal(row.user_id, workspace.agent.id)
  })

  test('cannot name a person of another workspace', async ({ assert }) => {
    const [acme, vektor] = [await givenWorkspace(), await givenWorkspace()]
    const forged = { [USER_KEY]: vektor.owner.id }
    await assert.rejects(
      () => inWorkspace(acme, () => sessionRows.insert(randomUUID(), forged)),
      /foreign key/
    )
  })

  test('end when they expire, and go when others sign in', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const visitor = await signInAs(client, workspace, workspace.agent)
    await inWorkspace(workspace, async () => {
      await tenantRows('sessions').update({ expires_at: new Date(Date.now() - 1000) })
    })
    const response = await visitor.get('/agent/tickets')
    response.assertHeader('location', '/sign-in')
    await signInAs(client, workspace, workspace.owner)
    assert.equal(await countSessions(workspace), 1)
  })

  test('last half a day, or a month for who wants to stay signed in', async ({
    client,
    assert,
  }) => {
    for (const [remember, hours] of [
      ['', 12],
      ['true', 30 * 24],
    ] as const) {
      const workspace = await givenWorkspace()
      const browser = await browserOf(client, workspace)
      await browser.post('/sign-in', { ...agent, remember })
      const row = await inWorkspace(workspace, () => tenantRows<any>('sessions').firstOrFail())
      const left = DateTime.fromJSDate(row.expires_at).diffNow('hours').hours
      assert.closeTo(left, hours, 0.1)
    }
  })

  test('are written again only after some minutes', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const visitor = await signInAs(client, workspace, workspace.customer)
    const touchedAt = () =>
      inWorkspace(workspace, async () => {
        const row = await tenantRows<any>('sessions').firstOrFail()
        return row.touched_at.getTime() as number
      })
    const before = await touchedAt()
    await visitor.get('/sign-in')
    assert.equal(await touchedAt(), before)

    const earlier = before - 6 * 60_000
    await inWorkspace(workspace, async () => {
      await tenantRows('sessions').update({ touched_at: new Date(earlier) })
    })
    await visitor.get('/sign-in')
    assert.isAbove(await touchedAt(), earlier)
  })

  test('of somebody disabled end at once', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const visitor = await signInAs(client, workspace, workspace.agent)
    await inWorkspace(workspace, () => workspace.agent.merge({ disabledAt: DateTime.now() }).save())
    const response = await visitor.get('/agent/tickets')
    response.assertHeader('location', '/sign-in')
    assert.equal(await countSessions(workspace), 0)
  })

  test('do not come back when a request that was on its way ends', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const visitor = await signInAs(client, workspace, workspace.agent)
    const data = { [USER_KEY]: workspace.agent.id }
    await inWorkspace(workspace, async () => {
      await sessionRows.delete(visitor.sessionId)
      await sessionRows.update(visitor.sessionId, data)
    })
    assert.equal(await countSessions(workspace), 0)
  })

  test('cost a guest no query and a signed-in person one', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const visitor = await signInAs(client, workspace, workspace.customer)
    await guest.get('/requests/new')
    assert.equal(await countQueries(() => guest.get('/requests/new')), 0)
    assert.equal(await countQueries(() => visitor.get('/requests/new')), 1)
  })

  test('send cookies that scripts and other hosts do not get', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const response = await guest.get('/sign-in')
    const cookies = [response.headers()['set-cookie']].flat() as unknown as string[]
    for (const name of ['patchbay_session', 'patchbay_guest']) {
      const cookie = cookies.find((line) => line.startsWith(`${name}=`))!
      assert.match(cookie, /HttpOnly/)
      assert.match(cookie, /SameSite=Lax/)
      assert.notMatch(cookie, /Domain=|Secure/, 'APP_URL is plain HTTP here')
    }
  })
})

async function countQueries(callback: () => PromiseLike<unknown>): Promise<number> {
  let count = 0
  const knex = db.connection().getReadClient()
  const listener = () => count++
  knex.on('query', listener)
  await callback()
  knex.removeListener('query', listener)
  return count
}
