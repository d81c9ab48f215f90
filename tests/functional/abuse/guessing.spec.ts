import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { linkToken } from '#identity/links/link_token'
import MailLink from '#identity/links/models/mail_link'
import { tenantRows } from '#tenancy/tenant_rows'
import { givenApp, givenProgram, givenToken } from '#tests/functional/api/program'
import { givenInvitation } from '#tests/functional/people/support/people'
import { asGuest } from '#tests/helpers/sign_in'
import {
  givenWorkspace,
  inWorkspace,
  PASSWORD,
  type TestWorkspace,
} from '#tests/helpers/workspaces'
import { from, someNetwork, triesUntilLimited } from '#tests/functional/abuse/support'

async function signIn(
  client: ApiClient,
  workspace: TestWorkspace,
  network: string,
  { email, password }: { email: string; password: string }
) {
  const guest = await asGuest(client, workspace)
  return from(network, guest.post('/sign-in').json({ email, password }))
}

test.group('Guessing passwords', () => {
  test('is limited over pages and API together, for one account from one network', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { email } = workspace.agent
    const network = someNetwork()
    const program = givenProgram(client, workspace)
    const tries = await triesUntilLimited(20, (turn) => {
      const wrong = { email, password: `wrong ${turn}` }
      if (turn % 2 === 0) return signIn(client, workspace, network, wrong)
      return from(network, program.post('/api/v1/auth/login', { ...wrong, clientName: 'Guess' }))
    })
    assert.equal(tries, 8)
    const right = await signIn(client, workspace, network, { email, password: PASSWORD })
    right.assertStatus(429)
  })

  test('is limited for one network over many accounts', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const network = someNetwork()
    const tries = await triesUntilLimited(60, () =>
      signIn(client, workspace, network, {
        email: `${randomUUID()}@test.example`,
        password: 'wrong',
      })
    )
    assert.equal(tries, 30)
  }).timeout(60_000)

  test('from everywhere never keeps the owner out', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { email } = workspace.owner
    const home = someNetwork()
    const before = await signIn(client, workspace, home, { email, password: PASSWORD })
    before.assertStatus(302)

    const botnet = Array.from({ length: 10 }, someNetwork)
    const statuses: number[] = []
    for (const network of botnet) {
      for (let turn = 0; turn < 4; turn++) {
        const wrong = await signIn(client, workspace, network, { email, password: 'wrong' })
        statuses.push(wrong.status())
      }
    }
    assert.include(statuses, 429, 'strangers are slowed down')

    for (const network of [home, someNetwork()]) {
      const right = await signIn(client, workspace, network, { email, password: PASSWORD })
      assert.equal(right.status(), 302, 'from home, and from a network never seen')
    }
    const phone = await from(
      someNetwork(),
      givenProgram(client, workspace).post('/api/v1/auth/login', {
        email,
        password: PASSWORD,
        clientName: 'Phone',
      })
    )
    phone.assertStatus(200)
  }).timeout(60_000)
})

test.group('Guessing links and invitation codes', () => {
  for (const accept of ['application/json', 'text/html']) {
    for (const kind of ['sign-in', 'password-reset', 'email-verification', 'invitation']) {
      for (const method of ['get', 'post'] as const) {
        test(`is limited: ${method} /links/${kind} as ${accept}`, async ({ client, assert }) => {
          const workspace = await givenWorkspace()
          const guest = await asGuest(client, workspace)
          const network = someNetwork()
          const form = { name: 'Guess', password: 'a long enough guess' }
          const tries = await triesUntilLimited(80, (turn) => {
            const request = guest[method](`/links/${kind}/guess-${turn}`)
            request.header('x-forwarded-for', network).header('accept', accept)
            return (method === 'post' ? request.json(form) : request) as never
          })
          assert.equal(tries, 60)
        }).timeout(60_000)
      }
    }
  }

  test('keeps nobody from the link they were mailed, not even a neighbour', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const network = someNetwork()
    await triesUntilLimited(80, (turn) =>
      from(network, guest.get(`/links/invitation/guess-${turn}`))
    )
    const { path } = await givenInvitation(workspace, { email: 'awaited@test.example' })
    const form = { name: 'Awaited', password: 'a quiet blue bicycle' }
    for (const where of [network, someNetwork()]) {
      const page = await from(where, guest.get(path))
      page.assertStatus(200)
    }
    const taken = await from(network, guest.post(path).json(form))
    assert.equal(taken.status(), 302, taken.text())
  })

  test('takes no link of another purpose, person or workspace', async ({ client, assert }) => {
    const [workspace, other] = [await givenWorkspace(), await givenWorkspace()]
    const link = await inWorkspace(other, () =>
      MailLink.create({
        purpose: 'sign_in',
        email: other.owner.email,
        userId: other.owner.id,
        payload: {},
        expiresAt: DateTime.now().plus({ hours: 1 }),
      })
    )
    const foreign = await inWorkspace(other, () => linkToken(link.id, 'sign_in'))
    const forOtherPurpose = await inWorkspace(other, () => linkToken(link.id, 'password_reset'))
    const here = await asGuest(client, workspace)
    const there = await asGuest(client, other)
    const tries = [
      here.post(`/links/sign-in/${foreign}`).json({}),
      there.post(`/links/password-reset/${foreign}`).json({ password: 'a quiet blue bicycle' }),
      there.post(`/links/password-reset/${forOtherPurpose}`).json({
        password: 'a quiet blue bicycle',
      }),
    ]
    for (const attempt of tries) {
      const refused = await from(someNetwork(), attempt)
      assert.include([404, 410], refused.status(), refused.text())
    }
  })
})

test.group('Asking for links', () => {
  test('floods no mailbox and locks nobody out', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const { email } = workspace.customer
    const links = () =>
      inWorkspace(workspace, () => tenantRows('mail_links').where('purpose', 'sign_in'))
    for (let turn = 0; turn < 12; turn++) {
      const asked = await from(someNetwork(), guest.post('/sign-in/link').json({ email }))
      asked.assertStatus(302)
    }
    assert.lengthOf(await links(), 5, 'no more than five in an hour')

    await inWorkspace(workspace, () => tenantRows('mail_links').update({ used_at: new Date() }))
    await from(someNetwork(), guest.post('/sign-in/link').json({ email }))
    assert.lengthOf(await links(), 6, 'whoever has none that works still gets one')
  })

  test('is limited per network, and says the same whoever is asked for', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const ask = (path: string, email: string, network = someNetwork()) =>
      from(network, guest.post(path).json({ email }))
    for (const path of ['/sign-in/link', '/password/reset']) {
      const known = await ask(path, workspace.customer.email)
      const unknown = await ask(path, 'nobody@test.example')
      assert.equal(known.status(), unknown.status())
      assert.equal(known.header('location'), unknown.header('location'))
    }
    const network = someNetwork()
    const tries = await triesUntilLimited(60, (turn) =>
      ask('/sign-in/link', `${turn}@test.example`, network)
    )
    assert.equal(tries, 30)
  })
})

test.group('Guessing tokens', () => {
  test('is limited per network and leaves good tokens of it alone', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { id, value } = await givenToken(workspace, workspace.agent)
    const { refreshToken } = await givenApp(client, workspace, workspace.agent)
    const network = someNetwork()
    const program = givenProgram(client, workspace)
    const guess = `pbt_${id}_${'x'.repeat(49)}`
    const tries = await triesUntilLimited(80, (turn) =>
      turn % 2
        ? from(network, program.with(guess).get('/api/v1/me'))
        : from(network, program.post('/api/v1/auth/refresh', { refreshToken: guess }))
    )
    assert.equal(tries, 60)
    const neighbour = await from(network, program.with(value).get('/api/v1/me'))
    neighbour.assertStatus(200)
    const app = await from(network, program.post('/api/v1/auth/refresh', { refreshToken }))
    app.assertStatus(200)
    const elsewhere = await from(someNetwork(), program.with(guess).get('/api/v1/me'))
    elsewhere.assertStatus(401)
  })
})
