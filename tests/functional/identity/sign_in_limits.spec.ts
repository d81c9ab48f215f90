import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { SignInLimits } from '#identity/sign_in_limits'
import { asGuest } from '#tests/helpers/sign_in'
import { givenWorkspace, inWorkspace, PASSWORD } from '#tests/helpers/workspaces'

const address = () => `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::1`

async function guess(ip: string, email: string, times: number): Promise<number> {
  let refused = 0
  for (let i = 0; i < times; i++) {
    await new SignInLimits(ip, email).take().catch((error) => {
      if (error.code !== 'E_TOO_MANY_REQUESTS') throw error
      refused++
    })
  }
  return refused
}

test.group('Limits of sign-in', () => {
  test('answer with the seconds to wait, as a page and as a problem', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const guest = await asGuest(client, workspace)
    const form = { email: 'agent@test.example', password: 'wrong' }
    for (let i = 0; i < 8; i++) {
      const wrong = await guest.post('/sign-in').header('accept', 'application/json').json(form)
      wrong.assertStatus(422)
    }
    const right = { ...form, password: PASSWORD }
    const json = await guest.post('/sign-in').header('accept', 'application/json').json(right)
    json.assertStatus(429)
    assert.equal(json.body().code, 'E_TOO_MANY_REQUESTS')
    assert.isAbove(Number(json.header('retry-after')), 0)
    const page = await guest.post('/sign-in').form(right)
    page.assertStatus(429)
    page.assertTextIncludes('too_many_requests')

    const other = { email: 'customer@test.example', password: PASSWORD }
    const neighbour = await guest.post('/sign-in').form(other)
    neighbour.assertHeader('location', '/')
  })

  test('count an account from one network, known or not', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      assert.equal(await guess('192.0.2.1', 'agent@test.example', 10), 2)
      assert.equal(await guess('192.0.2.2', 'nobody@test.example', 10), 2)
      assert.equal(await guess('192.0.2.1', ' AGENT@test.example', 1), 1, 'the same account')
    })
  })

  test('count a network over all accounts', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const network = '2001:db8:7:7'
    await inWorkspace(workspace, async () => {
      let refused = 0
      for (let i = 0; i < 35; i++) {
        refused += await guess(`${network}::${i + 1}`, `${randomUUID()}@test.example`, 1)
      }
      assert.equal(refused, 5)
    })
  })

  test('let the owner in while strangers guess', async ({ assert }) => {
    const workspace = await givenWorkspace()
    const email = 'owner@test.example'
    await inWorkspace(workspace, async () => {
      const home = new SignInLimits('192.0.2.10', email)
      await home.take()
      await home.giveBack()

      const strangers = Array.from({ length: 8 }, address)
      for (const ip of strangers) await guess(ip, email, 4)
      assert.equal(await guess(strangers[0]!, email, 1), 1, 'strangers wait')
      assert.equal(await guess('192.0.2.10', email, 2), 0, 'from where they always come')
      assert.equal(await guess('192.0.2.99', email, 1), 0, 'from somewhere new')
    })
  })

  test('give back what a right password took', async ({ assert }) => {
    const workspace = await givenWorkspace()
    await inWorkspace(workspace, async () => {
      for (let i = 0; i < 50; i++) {
        const limits = new SignInLimits('192.0.2.20', 'agent@test.example')
        await limits.take()
        await limits.giveBack()
      }
      assert.equal(await guess('192.0.2.20', 'agent@test.example', 8), 0)
    })
  })

  test('of one workspace do not concern another', async ({ assert }) => {
    const [acme, vektor] = [await givenWorkspace(), await givenWorkspace()]
    const tries = () => guess('192.0.2.30', 'agent@test.example', 9)
    assert.equal(await inWorkspace(acme, tries), 1)
    assert.equal(await inWorkspace(vektor, tries), 1)
  })
})
