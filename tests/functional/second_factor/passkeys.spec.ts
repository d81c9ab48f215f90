import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import Passkey from '#identity/second_factor/models/passkey'
import PasskeyChallenge from '#identity/second_factor/models/passkey_challenge'
import { countSessions } from '#tests/functional/identity/support/browser'
import {
  Authenticator,
  withoutVerification,
  type Lies,
} from '#tests/functional/second_factor/support/authenticator'
import { codeOf, givenTotp, Person, rowsOf } from '#tests/functional/second_factor/support/person'
import { givenWorkspace, inWorkspace, type TestWorkspace } from '#tests/helpers/workspaces'

const PENDING = '/sign-in/second-factor'
const PAGE = '/account/security/second-factor'

async function givenPasskey(client: ApiClient, workspace: TestWorkspace, user = workspace.agent) {
  const owner = await Person.signedIn(client, workspace, user.email)
  const { authenticator } = await owner.addPasskey()
  return { owner, authenticator, origin: owner.origin }
}

/** Signs in with a passkey alone. */
async function show(person: Person, authenticator: Authenticator, lies: Lies = {}) {
  const options = await person.challenge('/sign-in/challenges')
  const credential = authenticator.show(options, lies)
  return person.json('post', '/sign-in/passkeys', { credential })
}

test.group('Registering a passkey', () => {
  test('keeps it, gives recovery codes and tells the person', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await Person.signedIn(client, workspace, workspace.agent.email)
    const { options, response } = await owner.addPasskey()
    response.assertStatus(302)
    assert.equal(options.rp.id, workspace.host)
    assert.equal(options.attestation, 'none')
    assert.include(options.authenticatorSelection, {
      residentKey: 'required',
      userVerification: 'required',
    })
    const handle = Buffer.from(options.user.id, 'base64url')
    assert.lengthOf(handle, 32)
    assert.notInclude(handle.toString(), String(workspace.agent.id))

    const props = await owner.props(PAGE)
    assert.lengthOf(props.passkeys, 1)
    assert.include(props.passkeys[0], { name: 'Laptop', isSynced: true, host: workspace.host })
    assert.lengthOf(props.freshCodes, 10)
    assert.equal(props.recoveryCodesLeft, 10)

    const codes = await rowsOf(workspace, 'recovery_codes')
    assert.isFalse(codes.some((row) => props.freshCodes.includes(row.code_hash)))
    const events = await rowsOf(workspace, 'events')
    assert.isTrue(events.some(({ payload }) => payload.kind === 'second_factor_added'))
  })

  test('several have one handle and do not take the place of each other', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { owner, authenticator } = await givenPasskey(client, workspace)
    const { options, response } = await owner.addPasskey()
    response.assertStatus(302)
    assert.equal(options.user.id, authenticator.userHandle)
    assert.equal(options.excludeCredentials[0].id, authenticator.credentialId)
    assert.lengthOf(await rowsOf(workspace, 'passkeys'), 2)
  })

  for (const [what, lies] of Object.entries<Lies>({
    'made at another origin': { origin: 'https://evil.example' },
    'made at a sibling workspace': { origin: 'http://other.localhost:1' },
    'for another host': { rpId: 'localhost' },
    'for a made-up challenge': { challenge: Buffer.alloc(32, 7).toString('base64url') },
    'without a finger, face or PIN': { flags: withoutVerification },
    'of the wrong kind': { type: 'webauthn.get' },
  })) {
    test(`refuses one ${what}`, async ({ client, assert }) => {
      const workspace = await givenWorkspace()
      const owner = await Person.signedIn(client, workspace, workspace.agent.email)
      const dishonest = what.startsWith('without') ? { flags: 0x41 } : lies
      const { response } = await owner.addPasskey(undefined, dishonest)
      response.assertStatus(422)
      assert.equal(response.body().code, 'E_PASSKEY_REFUSED')
      assert.lengthOf(await rowsOf(workspace, 'passkeys'), 0)
    })
  }

  test('takes an answer once', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await Person.signedIn(client, workspace, workspace.agent.email)
    const { credential } = await owner.addPasskey()
    const again = await owner.json('post', `${PAGE}/passkeys`, { name: 'Again', credential })
    assert.equal(again.body().code, 'E_PASSKEY_REFUSED')
    assert.lengthOf(await rowsOf(workspace, 'passkeys'), 1)
  })

  test("another person cannot answer somebody's challenge", async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await Person.signedIn(client, workspace, workspace.agent.email)
    const thief = await Person.signedIn(client, workspace, workspace.otherAgent.email)
    const options = await owner.challenge(`${PAGE}/challenges`)
    const credential = new Authenticator(thief.origin).make(options)
    const response = await thief.json('post', `${PAGE}/passkeys`, { name: 'Mine', credential })
    assert.equal(response.body().code, 'E_PASSKEY_REFUSED')
  })

  test('an expired challenge is worth nothing', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const owner = await Person.signedIn(client, workspace, workspace.agent.email)
    const options = await owner.challenge(`${PAGE}/challenges`)
    await inWorkspace(workspace, async () => {
      const challenge = await PasskeyChallenge.firstOrFail()
      const left = challenge.expiresAt.diffNow('minutes').minutes
      assert.isTrue(left > 4 && left <= 5)
      await challenge.merge({ expiresAt: DateTime.now().minus({ seconds: 1 }) }).save()
    })
    const credential = new Authenticator(owner.origin).make(options)
    const response = await owner.json('post', `${PAGE}/passkeys`, { name: 'Late', credential })
    assert.equal(response.body().code, 'E_PASSKEY_REFUSED')
  })

  test('only its owner renames and removes it', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { owner } = await givenPasskey(client, workspace)
    const [{ id }] = await rowsOf(workspace, 'passkeys')
    const other = await Person.signedIn(client, workspace, workspace.otherAgent.email)
    for (const method of ['put', 'delete'] as const) {
      const refused = await other.json(method, `${PAGE}/passkeys/${id}`, { name: 'Taken' })
      refused.assertStatus(404)
    }
    await owner.page(PAGE)
    await owner.form('put', `${PAGE}/passkeys/${id}`, { name: '  Work laptop ' })
    const [renamed] = await rowsOf(workspace, 'passkeys')
    assert.equal(renamed.name, 'Work laptop')
    await owner.form('delete', `${PAGE}/passkeys/${id}`)
    assert.lengthOf(await rowsOf(workspace, 'passkeys'), 0)
    assert.lengthOf(await rowsOf(workspace, 'recovery_codes'), 0, 'they go with the last factor')
    const events = await rowsOf(workspace, 'events')
    assert.isTrue(events.some(({ payload }) => payload.kind === 'second_factor_removed'))
  })
})

test.group('Signing in with a passkey', () => {
  test('is both factors', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { authenticator } = await givenPasskey(client, workspace)
    const person = await Person.at(client, workspace.host)
    const options = await person.challenge('/sign-in/challenges')
    assert.deepEqual(options.allowCredentials, [], 'names nobody')
    const credential = authenticator.show(options)
    const response = await person.form('post', '/sign-in/passkeys', { credential })
    response.assertHeader('location', '/agent/tickets')
    assert.isTrue(await person.isSignedIn())
  })

  for (const [what, lies] of Object.entries<Lies>({
    'at another origin': { origin: 'https://evil.example' },
    'for another host': { rpId: 'localhost' },
    'for a made-up challenge': { challenge: Buffer.alloc(32, 7).toString('base64url') },
    'without a finger, face or PIN': { flags: withoutVerification },
    'with a counter that went back': { counter: 3 },
    'with a counter that stood still': { counter: 5 },
    'in the name of nobody': { userHandle: '' },
    'in the name of somebody else': { userHandle: Buffer.alloc(32, 1).toString('base64url') },
    'that is not known': { credentialId: Buffer.alloc(32, 9).toString('base64url') },
    'of the wrong kind': { type: 'webauthn.create' },
  })) {
    test(`refuses one ${what}`, async ({ client, assert }) => {
      const workspace = await givenWorkspace()
      const { authenticator } = await givenPasskey(client, workspace)
      await inWorkspace(workspace, async () => {
        await Passkey.query().update({ counter: 5 })
      })
      const before = await countSessions(workspace)
      const person = await Person.at(client, workspace.host)
      const response = await show(person, authenticator, { counter: 6, ...lies })
      response.assertStatus(422)
      assert.equal(response.body().code, 'E_PASSKEY_REFUSED')
      assert.equal(await countSessions(workspace), before)
      const honest = await show(person, authenticator, { counter: 6 })
      honest.assertStatus(302)
    })
  }

  test('takes an answer once, and from the browser that asked only', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { authenticator } = await givenPasskey(client, workspace)
    const person = await Person.at(client, workspace.host)
    const thief = await Person.at(client, workspace.host)
    const options = await person.challenge('/sign-in/challenges')
    const credential = authenticator.show(options)
    const stolen = await thief.json('post', '/sign-in/passkeys', { credential })
    assert.equal(stolen.body().code, 'E_PASSKEY_REFUSED')
    const own = await person.json('post', '/sign-in/passkeys', { credential })
    own.assertStatus(302)
    const late = await Person.at(client, workspace.host)
    const replay = await late.json('post', '/sign-in/passkeys', { credential })
    assert.equal(replay.body().code, 'E_PASSKEY_REFUSED')
  })

  test('an answer for one purpose is of no use for another', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { owner, authenticator } = await givenPasskey(client, workspace)
    await owner.page(PAGE)
    const options = await owner.challenge('/account/confirm/challenges')
    const person = await Person.at(client, workspace.host)
    const credential = authenticator.show(options)
    const response = await person.json('post', '/sign-in/passkeys', { credential })
    assert.equal(response.body().code, 'E_PASSKEY_REFUSED')
  })

  test('works in its own workspace only', async ({ client, assert }) => {
    const [home, other] = [await givenWorkspace(), await givenWorkspace()]
    const { authenticator } = await givenPasskey(client, home)
    const person = await Person.at(client, other.host)
    for (const lies of [{}, { rpId: other.host, origin: person.origin }]) {
      const response = await show(person, authenticator, { counter: 9, ...lies })
      assert.equal(response.body().code, 'E_PASSKEY_REFUSED')
    }
    assert.equal(await countSessions(other), 0)
  })

  test('does not let in who was disabled', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { authenticator } = await givenPasskey(client, workspace)
    await inWorkspace(workspace, () => workspace.agent.merge({ disabledAt: DateTime.now() }).save())
    const person = await Person.at(client, workspace.host)
    const response = await show(person, authenticator)
    assert.equal(response.body().code, 'E_PASSKEY_REFUSED')
  })

  test('as a second factor it has to be of who showed the first', async ({ client, assert }) => {
    const workspace = await givenWorkspace()
    const { authenticator } = await givenPasskey(client, workspace)
    const other = await givenPasskey(client, workspace, workspace.otherAgent)
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    const asked = await person.challenge(`${PENDING}/challenges`)
    assert.deepEqual(
      asked.allowCredentials.map(({ id }: { id: string }) => id),
      [authenticator.credentialId]
    )
    const foreign = other.authenticator.show(asked)
    const refused = await person.json('post', `${PENDING}/passkeys`, { credential: foreign })
    assert.equal(refused.body().code, 'E_PASSKEY_REFUSED')

    const options = await person.challenge(`${PENDING}/challenges`)
    const credential = authenticator.show(options)
    const response = await person.form('post', `${PENDING}/passkeys`, { credential })
    response.assertHeader('location', '/agent/tickets')
  })

  test('one made at another address of the workspace is not offered, and said where it works', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    await givenPasskey(client, workspace)
    await inWorkspace(workspace, async () => {
      await Passkey.query().update({ rpId: 'help.customer.example' })
    })
    const person = await Person.at(client, workspace.host)
    await person.signIn(workspace.agent.email)
    const props = await person.props(PENDING)
    assert.isFalse(props.hasPasskeys)
    assert.deepEqual(props.passkeyHosts, ['help.customer.example'])
  })
})

test.group('Confirming by a second factor', () => {
  test('a passkey and a code confirm; a mailed link does not any more', async ({
    client,
    assert,
  }) => {
    const workspace = await givenWorkspace()
    const { owner, authenticator } = await givenPasskey(client, workspace)
    const { secret } = await givenTotp(workspace, workspace.agent)
    await owner.page(PAGE)
    const props = await owner.props('/account/confirm')
    assert.include(props, { hasPasskeys: true, hasCodes: true, mayUseLink: false })
    const link = await owner.json('post', '/account/confirm/link')
    link.assertStatus(403)

    const options = await owner.challenge('/account/confirm/challenges')
    const credential = authenticator.show(options)
    const byKey = await owner.json('post', '/account/confirm/passkeys', { credential })
    byKey.assertStatus(302)
    const byCode = await owner.json('post', '/account/confirm/codes', { code: codeOf(secret) })
    byCode.assertStatus(302)
    const replay = await owner.json('post', '/account/confirm/codes', { code: codeOf(secret) })
    assert.equal(replay.body().code, 'E_WRONG_CODE')
  })
})
